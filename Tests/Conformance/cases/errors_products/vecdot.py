import jax.numpy as jnp
v = jnp.array([3, 1, 2])
matrix = jnp.arange(6).reshape(2, 3)
for f in (
    lambda: jnp.vecdot(v, jnp.arange(2)),
    lambda: jnp.vecdot(3, v),
    lambda: jnp.vecdot(matrix, matrix, axis=2),
    lambda: jnp.vecdot(matrix, matrix, axis=-3),
    lambda: jnp.vecdot(matrix, jnp.ones((4,3))),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, "|", e)
jnp.vecdot([1], v)
