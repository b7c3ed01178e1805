import jax.numpy as jnp
cube = jnp.arange(24.).reshape(2, 3, 4)
matrix = jnp.arange(6).reshape(2, 3)
for f in (
    lambda: jnp.transpose(cube, (0,1)),
    lambda: jnp.transpose(cube, (0,0,1)),
    lambda: jnp.transpose(cube, (0,1,3)),
    lambda: jnp.transpose(matrix, 1),
    lambda: jnp.transpose(matrix, (0,1.5)),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, "|", e)
jnp.transpose([1])
