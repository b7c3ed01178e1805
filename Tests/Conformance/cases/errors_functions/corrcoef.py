import jax.numpy as jnp
f3 = jnp.arange(24.0).reshape(2, 3, 4) / 7
jnp.corrcoef(f3)
