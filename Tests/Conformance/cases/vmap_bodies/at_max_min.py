import jax.numpy as jnp
from jax import vmap
x = jnp.arange(6).reshape(2, 3)
print(vmap(lambda r: r.at[0].max(4))(x))
print(vmap(lambda r, i: r.at[i].min(-1))(x, jnp.array([0, 2])))
