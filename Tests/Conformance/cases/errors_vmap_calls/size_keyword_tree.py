import jax.numpy as jnp
from jax import vmap
vmap(lambda x, opts: x)(jnp.ones(3), opts={"lr": jnp.ones(2), "k": [jnp.ones(3)]})
