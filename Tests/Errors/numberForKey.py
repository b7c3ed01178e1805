from jax import random
x = random.uniform(7, (3,))
