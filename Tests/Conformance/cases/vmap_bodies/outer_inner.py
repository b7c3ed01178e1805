import jax.numpy as jnp
from jax import vmap
x = jnp.arange(4).reshape(2, 2)
print(vmap(jnp.outer)(x, x))
print(vmap(jnp.inner)(x, x), vmap(jnp.vdot)(x, x))
