import jax.numpy as jnp
from jax import lax

m = jnp.array([[3.0, -1.5, 4.25], [0.0, 5.5, 2.0]])
for call in (
    lambda: lax.slice(m, (0, 1), (2, 4)),
    lambda: lax.slice(m, (0, 1), (2, 4), (1, 1)),
    lambda: lax.slice(m, (0, 0), (2, 5)),
    lambda: lax.slice(m, (0, 0), (2, 5), (1, 2)),
    lambda: lax.slice(m, (1, 1), (0, 2)),
    lambda: lax.slice(m, (1, 1), (0, 2), (1, 2)),
    lambda: lax.slice(m, (-1, 0), (1, 3)),
    lambda: lax.slice(m, (-1, 0), (2, 3), (1, 2)),
    lambda: lax.slice(m, (0, -1), (2, 1)),
    lambda: lax.slice(m, (0, 0), (-1, 3)),
    lambda: lax.slice(m, (0, 0), (2, 3), (1, 0)),
    lambda: lax.slice(m, (0, 0), (2, 3), (1, -1)),
    lambda: lax.slice(m, (0, 0), (2, 3), (1,)),
    lambda: lax.slice(m, (0, 0, 0), (2, 3, 1)),
    lambda: lax.slice(m, (0,), (2,)),
    lambda: lax.slice(m, (0, 0), (2, 3), (1, 2)),
):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)
lax.slice(m, 0, 2)
