import jax.numpy as jnp
from jax import vmap
f = lambda a, k=10: a + k
print(vmap(f)(jnp.arange(3)))
print(vmap(f)(jnp.arange(3), jnp.arange(3)))
print(vmap(f)(jnp.arange(3), k=jnp.arange(3) * 2))
