import jax.numpy as jnp
from jax import lax

m = jnp.array([[3.0, -1.5, 4.25], [0.0, 5.5, 2.0]])
for call in (
    lambda: lax.cumsum(m, axis=-1),
    lambda: lax.cumsum(m, axis=2),
    lambda: lax.cumprod(m, -1),
    lambda: lax.cummax(m, 1, True),
    lambda: lax.cumsum(3.0),
    lambda: lax.cumsum(m, axis=None),
    lambda: lax.argmax(m, -1, jnp.int32),
    lambda: lax.argmin(m, 2, jnp.int32),
    lambda: lax.argmin(m, 0, jnp.float32),
    lambda: lax.argmax(m, 0, jnp.uint8),
    lambda: lax.argmax(m, 0, None),
    lambda: lax.argmax(jnp.zeros((0, 2)), 0, jnp.int32),
    lambda: lax.concatenate([m, m], -1),
    lambda: lax.concatenate([m, m], 2),
    lambda: lax.concatenate([], 0),
    lambda: lax.concatenate([m], 7),
    lambda: lax.concatenate([m, m.astype(int)], 0),
):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)
lax.concatenate([m, m[0]], 0)
