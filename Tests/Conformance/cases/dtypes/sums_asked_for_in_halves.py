import jax.numpy as jnp

# Where the dtype is named, each step is rounded to it.
x = (jnp.arange(360) * 61 % 127) / 127 + 0.5
table = x.reshape(12, 30)
holes = jnp.where(x > 1.4, jnp.nan, x)
for dtype in (jnp.bfloat16, jnp.float16):
    print(jnp.sum(x, dtype=dtype), jnp.mean(x, dtype=dtype), x.sum().astype(dtype), x.astype(dtype).sum())
    print(jnp.prod(x[:9], dtype=dtype), jnp.sum(x, dtype=dtype, initial=3.3), jnp.sum(x, dtype=dtype, where=x > 0.9))
    print(jnp.sum(table, axis=0, dtype=dtype)[:5], jnp.sum(table, axis=1, dtype=dtype)[:5])
    print(jnp.sum(table, dtype=dtype), table.mean(axis=1, dtype=dtype)[:5], jnp.prod(table, axis=0, dtype=dtype)[:5])
    print(jnp.var(x, dtype=dtype), jnp.std(x, dtype=dtype), jnp.sum(jnp.arange(900), dtype=dtype))
    print(jnp.nansum(holes, dtype=dtype), jnp.nanmean(holes, dtype=dtype), jnp.nanprod(holes[:9], dtype=dtype))
    # A mean that passes over NaN names its own.
    print(jnp.nanmean(holes.astype(dtype)), jnp.nansum(holes.astype(dtype)), jnp.mean(x.astype(dtype)))
