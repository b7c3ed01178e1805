import jax.numpy as jnp
v = jnp.array([3, 1, 2])
w = jnp.array([1., 2., 4.])
matrix = jnp.arange(6).reshape(2, 3)
for f in (
    lambda: jnp.meshgrid(v, w, indexing='zz'),
    lambda: jnp.meshgrid(v, w, copy=False),
    lambda: jnp.meshgrid(matrix, v),
    lambda: jnp.meshgrid(3, v),
    lambda: jnp.meshgrid([1,2], v),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, "|", e)
jnp.meshgrid(v, foo=1)
