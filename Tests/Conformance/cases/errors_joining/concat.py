import jax.numpy as jnp
matrix = jnp.arange(6).reshape(2, 3)
v = jnp.array([3, 1, 2])
for f in (
    lambda: jnp.concat([matrix, matrix], 1),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, "|", e)
jnp.concat(arrays=[v])
