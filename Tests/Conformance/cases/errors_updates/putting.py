import jax.numpy as jnp

z = jnp.zeros((3, 3))
i = jnp.array([[0], [2], [1]])
for put in [
    lambda: jnp.fill_diagonal(z, 1),
    lambda: jnp.fill_diagonal(z, 1, wrap=True, inplace=False),
    lambda: jnp.fill_diagonal(z[0], 1, inplace=False),
    lambda: jnp.fill_diagonal(jnp.zeros((2, 3, 2)), 1, inplace=False),
    lambda: jnp.fill_diagonal(z, jnp.array([]), inplace=False),
    lambda: jnp.fill_diagonal(z, [1], inplace=False),
    lambda: jnp.fill_diagonal(z),
    lambda: jnp.put_along_axis(z, i, 9, 1),
    lambda: jnp.put_along_axis(z, i[0], 9, 1, inplace=False),
    lambda: jnp.put_along_axis(z, i, jnp.ones((2, 2)), 1, inplace=False),
    lambda: jnp.put_along_axis(z, i * 1.0, 9, 1, inplace=False),
    lambda: jnp.put_along_axis(z, i[:2], 9, 1, inplace=False),
    lambda: jnp.put_along_axis(z, i > 1, 9, 1, inplace=False),
    lambda: jnp.put_along_axis(z, i, 9, 1, inplace=False, mode="x"),
    lambda: jnp.put_along_axis(z, i),
]:
    try:
        print(put())
    except Exception as e:
        print(type(e).__name__, e)
jnp.fill_diagonal(z, 1)
