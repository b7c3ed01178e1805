import jax.numpy as jnp
from jax import lax

# Subnormals of bfloat16 are equal to each other and to zero, and else numbers of their own.
bits = jnp.array([0, 1, 2, 0x7f, 0x80, 0x8000, 0x8001, 0x8080], dtype=jnp.uint16)
x = lax.bitcast_convert_type(bits, jnp.bfloat16)
for target in (1.0, -1.0, 0.0):
    y = jnp.nextafter(x, jnp.full(8, target, jnp.bfloat16))
    print(lax.bitcast_convert_type(y, jnp.uint16))
