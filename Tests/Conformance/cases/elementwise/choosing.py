import jax.numpy as jnp

x = jnp.arange(4)
print(jnp.where(x > 1, x, -1), jnp.where(x > 1, 1.5, 2))
print(jnp.where(True, x, 0), jnp.where(x, 1, 0))
print(jnp.where(jnp.array([[True], [False]]), x, 10 * x))
print(jnp.where(x > 1), jnp.where(jnp.eye(2)))
print(jnp.where(x > 1, x.astype('int8'), 300))
