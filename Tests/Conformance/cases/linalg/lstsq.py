import jax.numpy as jnp
X = jnp.array([[1.0, 1.0], [1.0, 2.0], [1.0, 3.0]])
x, rest, rank, s = jnp.linalg.lstsq(X, jnp.array([1.0, 2.0, 2.0]))
print(jnp.round(x, 4), jnp.round(rest, 4), rank, s)
x, rest, rank, s = jnp.linalg.lstsq(jnp.array([[1, 0], [0, 2], [0, 0]]), jnp.array([[1, 2], [3, 4], [5, 6]]))
print(jnp.round(x, 4), jnp.round(rest, 3), rank, s)
