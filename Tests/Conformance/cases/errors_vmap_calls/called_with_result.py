import jax.numpy as jnp
from jax import vmap
double = lambda v: v * 2
vmap(double(jnp.ones(2)))(jnp.ones(2))
