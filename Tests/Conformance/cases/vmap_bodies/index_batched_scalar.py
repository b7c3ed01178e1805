import jax.numpy as jnp
from jax import vmap
x = jnp.arange(12).reshape(3, 4)
print(vmap(lambda r, i: r[i])(x, jnp.array([0, 2, 3])))
print(vmap(lambda i: x[i])(jnp.array([2, 0])))
print(vmap(lambda i: x[i, i])(jnp.array([0, 1, 2])))
