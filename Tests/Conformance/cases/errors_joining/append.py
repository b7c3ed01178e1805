import jax.numpy as jnp
matrix = jnp.arange(6).reshape(2, 3)
v = jnp.array([3, 1, 2])
for f in (
    lambda: jnp.append(matrix, v, axis=0),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, "|", e)
jnp.append(matrix, matrix, axis=2)
