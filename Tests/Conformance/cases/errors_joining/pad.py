from jax import vmap
import jax.numpy as jnp
matrix = jnp.arange(6).reshape(2, 3)
v = jnp.array([3, 1, 2])
empty = jnp.zeros((0, 3))
w = jnp.array([1., 2., 4.])
for f in (
    lambda: jnp.pad(matrix, ((1,0),(0,2),(1,1))),
    lambda: jnp.pad(v, -1),
    lambda: jnp.pad(v, 1.5),
    lambda: jnp.pad(v, (1,2,3)),
    lambda: jnp.pad(v, 1, constant_values=[1,2,3]),
    lambda: jnp.pad(v, 2, mode='mean', stat_length=0),
    lambda: jnp.pad(v, 2, mode='foo'),
    lambda: jnp.pad(v, 2, mode='edge', constant_values=3),
    lambda: jnp.pad(v, 2, foo=3),
    lambda: jnp.pad([1], 1),
    lambda: jnp.pad(empty, 1, mode='edge'),
    lambda: jnp.pad(empty, 1, mode='reflect'),
    lambda: jnp.pad(empty, 1, mode='wrap'),
    lambda: jnp.pad(v),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, "|", e)
vmap(lambda v: jnp.pad(w, v[0]))(matrix)
