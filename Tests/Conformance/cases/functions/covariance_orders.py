# Covariances are sums of products, whose order follows how the observations lie in memory.
import jax.numpy as jnp
from jax import random

for rows in [2, 3, 8, 9, 20]:
    for columns in [3, 5, 9, 16]:
        a = random.normal(random.key(100 * rows + columns), (rows, columns))
        print(rows, columns, jnp.cov(a)[-1, :4], jnp.cov(a, rowvar=False)[0, -3:])
        print(jnp.cov(a, a[::-1] * 2)[1, -3:], jnp.cov(a, bias=True)[0, :2], jnp.cov(a, ddof=0).shape)
try:
    print(jnp.cov(jnp.ones((1, 2)), jnp.ones((1, 2)), rowvar=False))
except TypeError as e:
    print(e)
