import jax.numpy as jnp
from jax import vmap
@vmap
def f(x, y):
    return jnp.dot(x, y)
print(f(jnp.ones((4, 3)), jnp.ones(3)))
