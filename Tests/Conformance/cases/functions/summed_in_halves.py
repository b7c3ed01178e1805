import jax.numpy as jnp

# The elements are rounded first, and summed in float32.
floats = jnp.array([1.003, 2.007, 3.011, 4.013, 5.017, 6.019])
integers = jnp.array([257, 259, 513, 1025, 3, 7])
holes = floats.at[1].set(jnp.nan)
for dtype in (jnp.bfloat16, jnp.float16):
    for a in (floats, integers, floats.astype(jnp.float16), floats.reshape(2, 3)):
        print(repr(jnp.prod(a, dtype=dtype)), jnp.sum(a, dtype=dtype), jnp.mean(a, dtype=dtype), a.sum(axis=0, dtype=dtype))
        print(jnp.var(a, dtype=dtype), jnp.std(a, dtype=dtype), jnp.cumsum(a, dtype=dtype), jnp.cumprod(a, dtype=dtype))
        print(jnp.sum(a, dtype=dtype, initial=1.0077), jnp.mean(a, dtype=dtype, where=a > 3))
    print(jnp.nanprod(holes, dtype=dtype), jnp.nansum(holes, dtype=dtype), jnp.nanmean(holes, dtype=dtype), jnp.nanvar(holes, dtype=dtype))
    print(jnp.nancumsum(holes, dtype=dtype), jnp.ptp(floats), jnp.average(floats))
