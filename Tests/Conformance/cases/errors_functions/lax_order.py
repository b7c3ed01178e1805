import jax.numpy as jnp
from jax import lax

m = jnp.array([[3.0, -1.5, 4.25], [0.0, 5.5, 2.0]])
for call in (
    lambda: lax.rev(m, (-1,)),
    lambda: lax.rev(m, (2,)),
    lambda: lax.rev(m, (1, 1)),
    lambda: lax.rev(m, 0),
    lambda: lax.rev(m, ()),
    lambda: lax.transpose(m, (-1, 0)),
    lambda: lax.transpose(m, (0, 0)),
    lambda: lax.transpose(m, (0, 1, 2)),
    lambda: lax.expand_dims(m, 0),
    lambda: lax.expand_dims(m, (0, -1)),
    lambda: lax.top_k(m, -1),
    lambda: lax.top_k(m, 4),
    lambda: lax.top_k(m, 1),
):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)
lax.sort(m, dimension=2)
