import jax.numpy as jnp
from jax import vmap
print(vmap(lambda x: float(x))(jnp.arange(3.0)))
