import jax

key = jax.random.key(0)
for low, high in [(0.0, 1.5), (0.5, 0.6), (-1.0, 1.0), (1.0, 3.0)]:
    print([float(v) for v in jax.random.truncated_normal(key, low, high, (4,))])
