import jax.numpy as jnp
from jax import lax

m = jnp.array([[3.0, -1.5, 4.25], [0.0, 5.5, 2.0]])
for call in (
    lambda: lax.dynamic_slice(m, (0, 0), (2, -1)),
    lambda: lax.dynamic_slice(m, (0, 0), (2,)),
    lambda: lax.dynamic_slice(m, (0, 0), (2, 3, 1)),
    lambda: lax.dynamic_slice(m, (0.0, 0), (1, 1)),
    lambda: lax.dynamic_slice(m, (jnp.uint8(1), 0), (1, 1)),
    lambda: lax.dynamic_slice(m, (0, 0), (1, 4)),
    lambda: lax.dynamic_slice(m, (0,), (2, 2)),
    lambda: lax.dynamic_slice(m, (5, -1), (1, 2)),
    lambda: lax.dynamic_slice_in_dim(m, 1, 2, axis=-1),
    lambda: lax.dynamic_slice_in_dim(m, 1, 4, axis=1),
    lambda: lax.dynamic_slice_in_dim(m, 1, 1, axis=2),
    lambda: lax.dynamic_index_in_dim(m, -1, 1, keepdims=False),
):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)
lax.dynamic_index_in_dim(m, 1, -3)
