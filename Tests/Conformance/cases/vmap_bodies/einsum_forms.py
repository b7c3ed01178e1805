import jax.numpy as jnp
from jax import vmap
x, y = jnp.arange(12).reshape(2, 2, 3), jnp.arange(6).reshape(2, 3)
print(vmap(lambda a, b: jnp.einsum("ij,j->i", a, b))(x, y))
print(vmap(lambda a: jnp.einsum("ij->ji", a))(x).shape)
print(vmap(lambda a: jnp.einsum("ij,kj->ik", a, x[0]))(x))
