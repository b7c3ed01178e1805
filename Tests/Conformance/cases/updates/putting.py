import jax
import jax.numpy as jnp

x = jnp.arange(12).reshape(3, 4)
z = jnp.zeros((3, 3))
v = jnp.array([1.0, 2.0, 3.0])
print(jnp.fill_diagonal(x, -1, inplace=False))
print(jnp.fill_diagonal(z, v[:2], inplace=False), jnp.fill_diagonal(x.T, v, inplace=False).dtype)
print(jnp.fill_diagonal(jnp.zeros((2, 2, 2), jnp.int8), 7.9, inplace=False))
print(jax.vmap(lambda a, b: jnp.fill_diagonal(a, b, inplace=False))(jnp.zeros((2, 2, 3)), v[:2]))
i = jnp.array([[0], [2], [1]])
print(jnp.put_along_axis(z, i, 9.5, 1, inplace=False))
print(jnp.put_along_axis(x, jnp.array([[0, 5, -1, -9]]), 7, axis=0, inplace=False))
print(jnp.put_along_axis(x, jnp.array([1, 4, 11]), v, axis=None, inplace=False))
print(jnp.put_along_axis(z, i + 5, 9, 1, inplace=False, mode="clip"))
print(jnp.put_along_axis(z, i.astype(jnp.uint8), jnp.array([[1], [2], [3]]), -1, inplace=False))
print(jax.vmap(lambda a, b, c: jnp.put_along_axis(a, b, c, 0, inplace=False))(z, i, v))
