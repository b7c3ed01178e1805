import jax.numpy as jnp
matrix = jnp.arange(6).reshape(2, 3)
empty = jnp.zeros((0, 3))
for f in (
    lambda: jnp.reshape(matrix, (3,2), order='A'),
    lambda: jnp.reshape(matrix, (3,2), order='K'),
    lambda: jnp.reshape(matrix, (4,2)),
    lambda: jnp.reshape(matrix, (-1,-1)),
    lambda: jnp.reshape(matrix, (4,-1)),
    lambda: jnp.reshape(matrix, 4),
    lambda: jnp.reshape(matrix, (2.5,)),
    lambda: jnp.reshape(matrix, (-2,3)),
    lambda: jnp.reshape(matrix, (0,-1)),
    lambda: jnp.reshape(empty, (0,-1)),
    lambda: jnp.reshape([1,2], (2,1)),
    lambda: jnp.reshape(matrix),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, "|", e)
jnp.reshape(matrix, newshape=(3,2))
