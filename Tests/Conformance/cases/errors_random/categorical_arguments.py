import jax
import jax.numpy as jnp
from jax import random

key = random.PRNGKey(0)
logits = jnp.array([3.0, 1.0, 2.0])
for wrong in [logits.astype(int), logits > 1, logits.astype(jnp.uint8)]:
    try:
        print(random.categorical(key, wrong))
    except ValueError as e:
        print(e)
for axis in [1, -2, 5, None, "a", 1.5]:
    try:
        print(random.categorical(key, logits, axis=axis))
    except IndexError as e:
        print(e)
for shape in [(3,), (4,), (2, 3), (5, 3)]:
    try:
        print(random.categorical(key, jnp.zeros((2, 3)), shape=shape).shape)
    except ValueError as e:
        print(e)
for draw in [random.normal, random.rademacher, random.bits, random.uniform]:
    for dtype in ["a", "foo", "O"]:
        try:
            print(draw(key, (2,), dtype))
        except TypeError as e:
            print(e)
for k in ["a", None, [1]]:
    try:
        print(jax.lax.top_k(logits, k))
    except TypeError as e:
        print(e)
random.categorical(key, jnp.zeros((2, 3)), shape=(3,))
