import jax.numpy as jnp
from jax import vmap
W, b = jnp.ones((3, 2)), jnp.ones(3)
def f(W, b, x):
    return jnp.dot(W, x) + b
print(vmap(f, in_axes=((None, None), 0))(W, b, jnp.ones((4, 2))))
