import jax.numpy as jnp
cube = jnp.arange(24.).reshape(2, 3, 4)
matrix = jnp.arange(6).reshape(2, 3)
v = jnp.array([3, 1, 2])
w = jnp.array([1., 2., 4.])
for f in (
    lambda: jnp.tensordot(cube, cube, 2),
    lambda: jnp.tensordot(matrix, matrix, axes=((0,),0)),
    lambda: jnp.tensordot(matrix, matrix, axes=((0,1),(0,))),
    lambda: jnp.tensordot(matrix, matrix, axes=(0,1)),
    lambda: jnp.tensordot(matrix, matrix, axes=(0,1,2)),
    lambda: jnp.tensordot(matrix, matrix, axes=5),
    lambda: jnp.tensordot(matrix, matrix, axes=(0,5)),
    lambda: jnp.tensordot(matrix, matrix, axes=1.5),
    lambda: jnp.tensordot(matrix, matrix, axes='a'),
    lambda: jnp.tensordot(v, w),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, "|", e)
jnp.tensordot([1], matrix)
