import jax.numpy as jnp
from jax import lax, vmap
m = jnp.array([[3.0, -1.5, 4.25], [0.0, 5.5, 2.0]])
for call in (
    lambda: lax.slice(m, (0, 0), (2, 3), (1, 0)),
    lambda: lax.slice(m, (-1, 0), (2, 3), (1, 2)),
    lambda: lax.dynamic_slice(m, (0, 0), (2,)),
    lambda: lax.concatenate([], 0),
    lambda: lax.concatenate([m, m], -1),
    lambda: lax.select(m, m, m),
    lambda: lax.argmax(m, 2, jnp.int32),
    lambda: vmap(lambda v: lax.slice(v, (-9,), (9,)))(m),
):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
