import jax.numpy as jnp
from jax import vmap
def f(x):
    memo = {0: x}
    for k in range(1, 4):
        memo[k] = memo[k - 1] + k
    return memo[3]
print(vmap(f)(jnp.arange(3)))
