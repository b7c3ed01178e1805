from jax import random
x = random.normal((3,))
