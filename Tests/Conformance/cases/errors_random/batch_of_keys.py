import jax.numpy as jnp
from jax import random
key = random.PRNGKey(0)
for wrong in [jnp.array([0, 0]), 0]:
    try:
        random.normal(wrong)
    except TypeError as error:
        print(error)
try:
    random.choice(key, 3, (5,), replace=False)
except ValueError as error:
    print(error)
random.normal(random.split(key, 3))
