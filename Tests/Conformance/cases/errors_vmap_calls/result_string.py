import jax.numpy as jnp
from jax import vmap
vmap(lambda v: "done")(jnp.ones(3))
