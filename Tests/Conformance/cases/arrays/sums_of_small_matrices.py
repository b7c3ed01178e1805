# The last digits of sums over both axes, which depend on the order.
import jax
import jax.numpy as jnp

for shape in [(2, 10), (4, 9), (8, 7), (8, 8), (16, 16), (20, 8), (20, 30), (29, 2), (5, 9), (32, 32), (40, 9)]:
    x = jax.random.normal(jax.random.key(shape[0]), shape)
    y = jnp.where(x > 2, jnp.nan, x)
    print(shape, float(jnp.sum(x)), float(jnp.mean(x)), float(jnp.nansum(y)), float(jnp.var(x)), float(jnp.linalg.norm(x)))
for shape in [(2, 3, 4), (4, 3, 2), (4, 2, 8), (8, 3, 5), (4, 4, 4)]:
    x = jax.random.normal(jax.random.key(7), shape)
    print(shape, [float(v) for v in jnp.sum(x, (0, 1))], [float(v) for v in jnp.sum(x, (0, 2))], float(jnp.sum(x)))
