from jax import random
key = random.PRNGKey(0)
try:
    random.uniform(key, (2,), int)
except ValueError as error:
    print(error)
try:
    random.bernoulli(key, 1)
except TypeError as error:
    print(error)
random.randint(key, (2,), 0, 5, float)
