import jax.numpy as jnp
u = jnp.array([1, 2, 250], dtype=jnp.uint8)
print(u / 300, u / -1, jnp.hypot(u, 300), jnp.arctan2(u, -1), jnp.logaddexp(u, 300))
