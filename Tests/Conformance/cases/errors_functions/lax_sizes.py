import jax.numpy as jnp
from jax import lax

m = jnp.array([[3.0, -1.5, 4.25], [0.0, 5.5, 2.0]])
for call in (
    lambda: lax.broadcasted_iota(jnp.int32, (2, 3), -1),
    lambda: lax.broadcasted_iota(jnp.int32, (2, 3), 2),
    lambda: lax.broadcasted_iota(jnp.int32, (2, 3), 1),
    lambda: lax.iota(jnp.float32, -1),
    lambda: lax.iota(jnp.bool_, 2),
    lambda: lax.reshape(m, (-1,)),
    lambda: lax.reshape(m, (2, -3)),
    lambda: lax.full((2, 2), jnp.ones(2)),
    lambda: lax.full_like(m, jnp.ones(2)),
    lambda: lax.full((2,), 3),
    lambda: lax.clamp(jnp.zeros(3), m, 1.0),
    lambda: lax.clamp(0.0, m, jnp.zeros(2)),
    lambda: lax.clamp(0, m, 2),
    lambda: lax.clamp(2.0, m, 1.0),
):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)
lax.full((-2,), 3)
