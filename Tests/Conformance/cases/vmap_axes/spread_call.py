import jax.numpy as jnp
from jax import vmap
args = [jnp.arange(3), jnp.ones(3)]
print(vmap(lambda a, b: a - b)(*args))
print(vmap(lambda a, b: a - b)(**{"b": jnp.arange(3), "a": jnp.ones(3)}))
