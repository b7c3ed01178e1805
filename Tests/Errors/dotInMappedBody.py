import jax.numpy as jnp
from jax import vmap
def layer(W, x):
    return jnp.dot(W, x)
batched = vmap(layer, in_axes=(None, 0))
print(batched(jnp.ones((5, 4)), jnp.ones((4, 7))))
