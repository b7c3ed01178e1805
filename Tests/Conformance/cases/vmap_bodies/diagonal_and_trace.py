import jax.numpy as jnp
from jax import vmap
x = jnp.arange(18).reshape(2, 3, 3)
print(vmap(jnp.diag)(x), vmap(jnp.trace)(x), vmap(jnp.diag)(jnp.arange(4).reshape(2, 2)))
