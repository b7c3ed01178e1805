import jax.numpy as jnp
from jax import vmap
vmap(lambda r, v: r.at[0].set(v))(jnp.ones((2, 3)), jnp.ones((2, 3)))
