import jax.numpy as jnp
from jax import vmap
print(vmap(lambda x, e: (x, e))(jnp.arange(2), ()))
print(vmap(lambda x, e: (x, len(e)))(jnp.arange(2), []))
print(vmap(lambda x, e: {"x": x, "e": e})(jnp.arange(2), {}))
