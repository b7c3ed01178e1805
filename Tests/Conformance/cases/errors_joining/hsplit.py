import jax.numpy as jnp
matrix = jnp.arange(6).reshape(2, 3)
for f in (
    lambda: jnp.hsplit(matrix, 2),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, "|", e)
jnp.hsplit(3, 1)
