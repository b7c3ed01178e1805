import jax.numpy as jnp
matrix = jnp.arange(6).reshape(2, 3)
for f in (
    lambda: jnp.flip(matrix, 2),
    lambda: jnp.flip([1]),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, "|", e)
jnp.flip(matrix, (0,0))
