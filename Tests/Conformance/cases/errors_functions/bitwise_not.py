import jax.numpy as jnp
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
jnp.bitwise_not(f1)
