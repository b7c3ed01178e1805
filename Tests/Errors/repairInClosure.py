from jax import vmap
import jax.numpy as jnp
def layer(W, limit):
    def apply(x):
        y = W @ x
        return limit if y.sum() > limit else y.sum()
    return apply
vmap(layer(jnp.ones((3, 2)), 4.0))(jnp.ones((5, 2)))
