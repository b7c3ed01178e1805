import jax.numpy as jnp
i3 = jnp.arange(24).reshape(2, 3, 4)
jnp.diag(i3)
