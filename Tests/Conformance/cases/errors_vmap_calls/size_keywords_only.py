import jax.numpy as jnp
from jax import vmap
vmap(lambda **kw: kw["a"])(a=jnp.ones(3), b=jnp.ones(2))
