# Arrays of keys: indexing, reshaping, and the shapes of samples.
import jax.numpy as jnp
from jax import random, vmap


def attempt(make):
    try:
        print(make())
    except Exception as error:
        print(type(error).__name__, str(error).split("\n")[0])


key = random.key(0)
for keys in (key, random.split(key, 6), random.split(key, (2, 3))):
    print(keys[None].shape, keys[...].shape, keys[None, ..., None].shape, keys.ravel().shape, keys.flatten().shape)
    for index in (0, (0, 1), (..., 0), (..., -1), (slice(None), 0), (1, 1, 1), (slice(None), None), (..., None), ()):
        attempt(lambda: keys[index])
    attempt(lambda: keys[jnp.array([0, 1])].shape)
    attempt(lambda: keys[1:2, 0:1])
    for shape in ((2, 3), -1, (4, 2), [3, -1]):
        attempt(lambda: keys.reshape(shape))
grid = random.split(key, (2, 3))
print(vmap(vmap(random.uniform))(grid), vmap(lambda k: k[None].shape[0])(grid[0]), random.uniform(grid.reshape(-1)[4]))
for shape in (2.5, None, "a", True, [2], jnp.array([2]), jnp.array(2), (2.0,), ("a",), {}, {2: 3}, range(2), (), print.__name__):
    attempt(lambda: random.uniform(key, shape))
    attempt(lambda: random.normal(key, shape))
    attempt(lambda: random.gumbel(key, shape))
