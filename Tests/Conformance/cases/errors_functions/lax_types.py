import jax.numpy as jnp
from jax import lax

m = jnp.array([[3.0, -1.5, 4.25], [0.0, 5.5, 2.0]])
for call in (
    lambda: lax.abs(jnp.array([0, 1, 1], dtype=jnp.uint8)),
    lambda: lax.abs(jnp.array([0, 1, 1], dtype=jnp.bool_)),
    lambda: lax.abs(jnp.array([0, 1, 1], dtype=jnp.int8)),
    lambda: lax.add(True, False),
    lambda: lax.add(True, 1),
    lambda: lax.mul(jnp.array([0, 1, 1], dtype=jnp.bool_), jnp.array([0, 1, 1], dtype=jnp.bool_)),
    lambda: lax.sub(True, False),
    lambda: lax.rem(True, False),
    lambda: lax.max(True, False),
    lambda: lax.nextafter(jnp.float16(1), 2.5),
    lambda: lax.bitwise_and(jnp.int8(3), 200),
    lambda: lax.shift_left(jnp.int8(3), 200),
    lambda: lax.shift_right_logical(jnp.int8(3), 200),
    lambda: lax.neg(True),
    lambda: lax.sign(True),
):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)
lax.add(jnp.arange(3), 2.5)
