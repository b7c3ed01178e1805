import jax.numpy as jnp
from jax import vmap
f = lambda x: vmap(lambda y: print(x, y, x + y))(jnp.ones(2))
vmap(f)(jnp.arange(3))
vmap(lambda x: print(x * 2.0, x > 1))(jnp.arange(2))
