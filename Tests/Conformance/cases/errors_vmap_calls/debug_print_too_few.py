import jax
import jax.numpy as jnp
from jax import vmap
vmap(lambda v: jax.debug.print("{} {}", v))(jnp.ones(2))
