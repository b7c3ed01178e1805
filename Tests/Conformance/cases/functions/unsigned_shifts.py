# An arithmetic shift keeps the first bit, with a sign or without one.
import jax.numpy as jnp
from jax import lax

u = jnp.array([200, 7, 255], jnp.uint8)
print(lax.shift_right_arithmetic(u, jnp.uint8(1)), lax.shift_right_arithmetic(u, jnp.uint8(9)))
print(lax.shift_right_logical(u, jnp.uint8(1)), jnp.right_shift(u, 1), u >> 1)
print(lax.shift_right_arithmetic(jnp.array([2**31 + 5], jnp.uint32), jnp.uint32(3)))
print(lax.shift_right_arithmetic(u.astype(jnp.int8), jnp.int8(1)))
