import jax.numpy as jnp
u1 = jnp.array([1, 2, 250], dtype=jnp.uint8)
jnp.rot90(u1)
