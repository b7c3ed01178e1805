import jax.numpy as jnp
from jax import vmap
vmap(lambda v: {"a": v, "b": v}, out_axes={"a": 0})(jnp.ones(2))
