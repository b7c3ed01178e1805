import jax.numpy as jnp
from jax import vmap
params = {"w": jnp.arange(3), "b": 1}
print(vmap(lambda x: (params["w"] * x).sum() + params["b"])(jnp.arange(2)))
