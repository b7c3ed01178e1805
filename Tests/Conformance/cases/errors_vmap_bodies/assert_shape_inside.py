import jax.numpy as jnp
from jax import vmap
def predict(w, x):
    assert x.ndim == 1, x.shape
    return w @ x
vmap(predict, in_axes=(None, 0))(jnp.ones((3, 2)), jnp.ones((4, 2, 1)))
