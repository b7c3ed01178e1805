import jax.numpy as jnp
from jax import random, vmap

key = random.key(0)
keys = random.split(key, 3)
print(key == key, repr(key != key), keys == keys, keys != keys[1], keys[0] == keys)
print(key == None, key != "a", key in [key], [key] == [key], (keys == keys).all())
print(vmap(lambda a, b: a == b)(keys, keys), vmap(lambda a: a != keys)(keys))
for attempt in (lambda: key == 1, lambda: 1.5 != key, lambda: keys != jnp.ones(3), lambda: jnp.ones(3) == keys,
                lambda: keys == random.split(key, 2), lambda: key == [1], lambda: key == random.PRNGKey(0)):
    try:
        print(attempt())
    except TypeError as error:
        print(error)
