import jax.numpy as jnp
from jax import vmap
x = jnp.arange(6).reshape(2, 3)
print(vmap(lambda r, i: r[i])(x, jnp.array([7, -9])))
print(vmap(lambda i: x[0][i])(jnp.array([-1, 3, 100])))
