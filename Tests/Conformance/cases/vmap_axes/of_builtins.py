import jax.numpy as jnp
from jax import vmap
x = jnp.arange(6.0).reshape(2, 3)
print(vmap(jnp.sum)(x), vmap(jnp.max)(x), vmap(jnp.mean)(x))
print(vmap(abs)(jnp.array([-1, 2])))
print(vmap(jnp.add)(jnp.arange(3), jnp.arange(3)))
