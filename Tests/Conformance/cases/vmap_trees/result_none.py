import jax.numpy as jnp
from jax import vmap
print(vmap(lambda v: None)(jnp.arange(3)))
print(vmap(lambda v: (v, None))(jnp.arange(3)))
print(vmap(lambda v: {"a": None})(jnp.arange(3)))
