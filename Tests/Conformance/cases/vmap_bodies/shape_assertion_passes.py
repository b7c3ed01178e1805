import jax.numpy as jnp
from jax import vmap
def f(x, w):
    assert x.ndim == 1 and w.shape == (3, x.shape[0]), (x.shape, w.shape)
    return w @ x
print(vmap(f, in_axes=(0, None))(jnp.ones((4, 2)), jnp.ones((3, 2))))
