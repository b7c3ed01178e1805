# Arrays as bounds are subtracted and divided in the dtype that they have in common.
import jax.numpy as jnp

print(jnp.arange(jnp.uint8(250), 5))
print(jnp.arange(jnp.int8(100), jnp.int8(-100), jnp.int8(7)))
print(jnp.arange(jnp.float32(0.1), 0.9, 0.1))
print(jnp.arange(0.1, 0.3, jnp.float32(0.1)))
print(repr(jnp.arange(jnp.bfloat16(0.1), 2, jnp.bfloat16(0.3))))
print(jnp.arange(2**62, 2**62 + 3), jnp.arange(True, 4))
for bounds in [(5, jnp.array(0.7), 0), (5, jnp.uint8(3), jnp.array(0)), (5, 0.7, 0), (5, 3, 0)]:
    try:
        print(jnp.arange(*bounds))
    except (OverflowError, ZeroDivisionError, ValueError) as e:
        print(type(e).__name__, e)
