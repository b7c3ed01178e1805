import jax.numpy as jnp
from jax import vmap

print(vmap(lambda x: x if x > 0 else 0.0)(jnp.array([1.0, -2.0])))
