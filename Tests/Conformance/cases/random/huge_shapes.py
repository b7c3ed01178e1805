# Sizes that nobody can draw.
import jax
import jax.numpy as jnp

key = jax.random.key(0)
for draw in [
    lambda s: jax.random.normal(key, s),
    lambda s: jax.random.bits(key, s),
    lambda s: jax.random.rademacher(key, s),
    lambda s: jax.random.randint(key, s, 0, 3),
    lambda s: jax.random.bernoulli(key, 0.5, s),
    lambda s: jax.random.choice(key, 3, s),
    lambda s: jax.random.truncated_normal(key, 0.0, 1.0, s),
]:
    for shape in [(2**40, 2**40), (-1,), (2, -3)]:
        try:
            print(draw(shape))
        except Exception as e:
            print(type(e).__name__, e)
