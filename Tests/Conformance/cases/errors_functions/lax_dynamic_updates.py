import jax.numpy as jnp
from jax import lax

m = jnp.array([[3.0, -1.5, 4.25], [0.0, 5.5, 2.0]])
for call in (
    lambda: lax.dynamic_update_slice(m, jnp.ones((3, 1)), (0, 0)),
    lambda: lax.dynamic_update_slice(m, jnp.ones((1, 1), int), (0, 0)),
    lambda: lax.dynamic_update_slice(m, jnp.ones((1, 1)), (5, -1)),
    lambda: lax.dynamic_update_slice(m, jnp.ones(2), (0, 0)),
    lambda: lax.dynamic_update_slice(m, jnp.ones((1, 1)), (0.0, 0)),
    lambda: lax.dynamic_update_slice(m, jnp.ones((1, 1)), (0,)),
    lambda: lax.dynamic_update_slice_in_dim(m, m[:, :1], 1, axis=-1),
    lambda: lax.dynamic_update_slice_in_dim(m, m[:1], 7, 0),
    lambda: lax.dynamic_update_index_in_dim(m, m[0], 1, 0),
    lambda: lax.dynamic_update_index_in_dim(m, jnp.zeros(2), 1, 1),
    lambda: lax.dynamic_update_index_in_dim(m, jnp.zeros((2, 1)), -1, 1),
):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)
lax.dynamic_update_slice_in_dim(m, m[:1], 0, 2)
