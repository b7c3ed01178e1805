import jax.numpy as jnp
from jax import vmap
x = jnp.zeros((3, 4), int)
print(vmap(lambda r, i: r.at[i].set(7))(x, jnp.array([0, 2, 3])))
print(vmap(lambda i: jnp.zeros(3, int).at[i].set(i))(jnp.arange(3)))
