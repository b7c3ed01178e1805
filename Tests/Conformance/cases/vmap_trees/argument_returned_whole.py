import jax.numpy as jnp
from jax import vmap
f = vmap(lambda t: t)
print(f({"a": jnp.arange(2), "b": (jnp.ones((2, 1)),)}))
