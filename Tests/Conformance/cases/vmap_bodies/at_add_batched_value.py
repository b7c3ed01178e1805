import jax.numpy as jnp
from jax import vmap
r = jnp.arange(3)
print(vmap(lambda v: r.at[1].add(v))(jnp.array([10, 20])))
print(vmap(lambda i, v: r.at[i].add(v))(jnp.array([0, 2]), jnp.array([10, 20])))
