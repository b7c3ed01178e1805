import jax.numpy as jnp
from jax import vmap
x = jnp.arange(12).reshape(2, 3, 2)
twice = vmap(vmap(jnp.sum))(x)
once = vmap(jnp.sum)(x.reshape(6, 2)).reshape(2, 3)
print(twice, (twice == once).all())
