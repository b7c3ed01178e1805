import jax.numpy as jnp
matrix = jnp.arange(6).reshape(2, 3)
for f in (
    lambda: jnp.ravel(matrix, order='K'),
    lambda: jnp.ravel(matrix, order='A'),
    lambda: jnp.ravel(matrix, order='x'),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, "|", e)
jnp.ravel([1])
