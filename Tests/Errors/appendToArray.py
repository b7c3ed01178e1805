import jax.numpy as jnp
x = jnp.zeros(3)
x.append(1.0)
