import jax.numpy as jnp
from jax import vmap
def gcd(a, b):
    for _ in range(6):
        a, b = jnp.where(b == 0, a, b), jnp.where(b == 0, 0, a % jnp.where(b == 0, 1, b))
    return a
print(vmap(gcd)(jnp.array([12, 7, 20]), jnp.array([18, 13, 15])))
