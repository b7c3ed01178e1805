import jax.numpy as jnp
from jax import vmap
tree = {"a": [jnp.arange(2), (jnp.arange(6).reshape(3, 2), 5)]}
f = lambda t: t["a"][0] + t["a"][1][0].sum() + t["a"][1][1]
print(vmap(f, in_axes=({"a": [0, (1, None)]},))(tree))
print(vmap(f, in_axes=({"a": [None, (1, None)]},))({"a": [7, tree["a"][1]]}))
