import jax.numpy as jnp
from jax import vmap
f = lambda x, opts: x * opts["a"] + opts["b"][0]
print(vmap(f)(jnp.arange(2), opts={"a": jnp.array([2, 3]), "b": [jnp.array([100, 200])]}))
