import jax.numpy as jnp

for dtype in (jnp.float16, jnp.bfloat16, jnp.float32):
    x = jnp.array([1.5, 2.25, 3.1, 7.3, 0.2, 11.7, -3.3], dtype=dtype)
    for q in (0, 10, 30, 61.7, 99, 100):
        print(jnp.percentile(x, q), jnp.nanpercentile(x, q), jnp.quantile(x, q / 100), jnp.nanquantile(x, q / 100))
    print(jnp.median(x[:4]), jnp.percentile(x, jnp.array([5.0, 33, 70])), jnp.quantile(x, 0.4, method="midpoint"))
    print(jnp.quantile(x, jnp.array([0.25, 0.6], dtype=jnp.float16)), jnp.quantile(x, 0.77, keepdims=True))
rows = jnp.array([[0.3, 1.7, -2.2, 9.1], [4.4, 0.1, 8.3, 2.9], [jnp.nan, 5.5, 1.2, 0.7]])
for q in (13.7, jnp.array([41.3]), jnp.array([11.1, 37.9, 83.3])):
    print(jnp.percentile(rows, q, axis=1), jnp.nanpercentile(rows, q, axis=1), jnp.nanpercentile(rows, q))
    print(jnp.quantile(rows[:2], q / 100, axis=0), jnp.nanquantile(rows, q / 100, axis=0), jnp.quantile(rows[:1], q / 100))
