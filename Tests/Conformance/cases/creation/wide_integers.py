# Integers past 32 and 64 bits, where an array is filled and where data is read.
import jax.numpy as jnp

for n in [2**31, -(2**31) - 1, 2**40 + 3, 2**63, 2**70]:
    for make in [
        lambda: jnp.full(2, n),
        lambda: jnp.full(2, n, jnp.uint32),
        lambda: jnp.full(2, n, jnp.float32),
        lambda: jnp.full_like(jnp.ones(2, bool), n),
        lambda: jnp.zeros_like(n),
        lambda: jnp.float32(n),
        lambda: jnp.array([n, 1.0]),
        lambda: jnp.array([n]),
        lambda: jnp.int32(n),
        lambda: jnp.result_type(n, jnp.int8(1)),
    ]:
        try:
            print(n, repr(make()))
        except OverflowError as e:
            print(n, e)
