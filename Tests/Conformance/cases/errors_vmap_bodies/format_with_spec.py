import jax.numpy as jnp
from jax import vmap
vmap(lambda x: f"{x:.2f}")(jnp.ones(2))
