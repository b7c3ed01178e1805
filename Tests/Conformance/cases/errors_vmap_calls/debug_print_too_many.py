import jax
import jax.numpy as jnp
from jax import vmap
vmap(lambda v: jax.debug.print("value", v=v))(jnp.ones(2))
