from jax import vmap
import jax.numpy as jnp
def activate(x):
    return x.exp()
vmap(activate)(jnp.ones((4, 3)))
