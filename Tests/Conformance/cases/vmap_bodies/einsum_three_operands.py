import jax.numpy as jnp
from jax import vmap
x = jnp.arange(8).reshape(2, 2, 2)
v = jnp.array([1, 2])
print(vmap(lambda a: jnp.einsum("i,ij,j->", v, a, v))(x))
