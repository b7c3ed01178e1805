import jax.numpy as jnp
from jax import vmap
vmap(lambda v: {"a": v, "b": (1, v)}, out_axes={"a": 0, "b": None})(jnp.ones(3))
