import jax.numpy as jnp
from jax import vmap
g = vmap(lambda a, b: a + b)
print(g(jnp.arange(3), jnp.ones(3)))
print(g(jnp.arange(2.0), jnp.arange(2)))
print(g(jnp.ones((2, 2)), jnp.zeros((2, 2))))
