import jax.numpy as jnp
from jax import vmap
d = {"z": jnp.arange(2), "a": jnp.arange(2) * 10}
print(vmap(lambda d: d["z"] + d["a"], in_axes=({"a": 0, "z": 0},))(d))
