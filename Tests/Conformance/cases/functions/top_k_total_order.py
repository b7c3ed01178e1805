import jax.numpy as jnp
from jax import lax

# Floats are compared by their bits: -0 comes below 0.
x = jnp.array([[0.0, -0.0, jnp.nan, 2.0, -jnp.inf], [jnp.nan, -0.0, 0.0, jnp.inf, jnp.nan]])
for dtype in (jnp.float32, jnp.float16, jnp.bfloat16):
    print(lax.top_k(x.astype(dtype), 5))
    print(lax.top_k(x.astype(dtype), 1, axis=0))
bits = jnp.array([0x7FC00000, 0xFFC00000, 0x7F800000, 0xFF800000, 0, 0x80000000, 1, 0x80000001], dtype=jnp.uint32)
values, places = lax.top_k(lax.bitcast_convert_type(bits, jnp.float32), 8)
print(places, lax.bitcast_convert_type(values, jnp.uint32))
print(lax.top_k(jnp.array([3, 1, 3, 2], dtype=jnp.uint8), 3), lax.top_k(jnp.array([True, False, True]), 3))
