import jax.numpy as jnp
x, y = jnp.array([1, 0, 0]), jnp.array([0, 1, 0])
print(jnp.linalg.cross(x, y), jnp.linalg.cross(1.0 * x, y), jnp.linalg.vecdot(x, x + y))
print(jnp.linalg.vecdot(jnp.ones((2, 3)), jnp.arange(3.0)), jnp.linalg.vecdot(jnp.ones((2, 3)), jnp.ones((2, 3)), axis=0))
