import jax
import jax.numpy as jnp

key = jax.random.key(0)
for f in [
    lambda: jax.random.bernoulli(key, (3,)),
    lambda: jax.random.bernoulli(key, [0.5, 0.5]),
    lambda: jax.random.multivariate_normal(key, [0.0, 0.0], jnp.eye(2)),
    lambda: jax.random.pareto(key, (3,)),
    lambda: jax.random.lognormal(key, [1.0]),
    lambda: jax.random.rayleigh(key, "a"),
    lambda: jax.random.bernoulli(key, None),
    lambda: jax.random.categorical(key, 3),
]:
    try:
        print(f())
    except (TypeError, ValueError, IndexError) as e:
        print(type(e).__name__, e)
