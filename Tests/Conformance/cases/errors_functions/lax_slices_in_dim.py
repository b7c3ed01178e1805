import jax.numpy as jnp
from jax import lax

m = jnp.array([[3.0, -1.5, 4.25], [0.0, 5.5, 2.0]])
for call in (
    lambda: lax.slice_in_dim(m, 0, 9, 1, 0),
    lambda: lax.slice_in_dim(m, -1, None, 1, 0),
    lambda: lax.slice_in_dim(m, 0, None, 2, 1),
    lambda: lax.slice_in_dim(m, 2, 1, 1, 1),
    lambda: lax.slice_in_dim(m, 0, None, -1, 1),
    lambda: lax.slice_in_dim(m, -9, None, 1, 1),
    lambda: lax.slice_in_dim(m, 0, -1, 1, -1),
    lambda: lax.index_in_dim(m, 3, -1, keepdims=False),
    lambda: lax.index_in_dim(m, -1, -1),
    lambda: lax.index_in_dim(m, 0, 2),
):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)
lax.slice_in_dim(m, 0, 2, 1, 3)
