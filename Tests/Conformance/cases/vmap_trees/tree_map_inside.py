import jax
import jax.numpy as jnp
from jax import vmap
f = lambda t: jax.tree.map(lambda a: a.sum(), t)
print(vmap(f)({"a": jnp.arange(6).reshape(2, 3), "b": [jnp.ones((2, 2))]}))
