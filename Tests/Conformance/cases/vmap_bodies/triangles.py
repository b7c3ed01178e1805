import jax.numpy as jnp
from jax import vmap
x = jnp.arange(8).reshape(2, 2, 2)
print(vmap(jnp.tril)(x), vmap(lambda m: jnp.triu(m, 1))(x))
