import jax.numpy as jnp
cube = jnp.arange(24.).reshape(2, 3, 4)
v = jnp.array([3, 1, 2])
matrix = jnp.arange(6).reshape(2, 3)
for f in (
    lambda: jnp.trace(cube, 0, 0, 0),
    lambda: jnp.trace(v),
    lambda: jnp.trace([1]),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, "|", e)
jnp.trace(matrix, out=v)
