import jax.numpy as jnp
from jax import vmap
w = jnp.arange(6).reshape(2, 3)
print(vmap(lambda w, x: (w.shape, w @ x)[1], in_axes=(None, 0))(w, jnp.ones((4, 3))))
print(vmap(lambda w, x: w @ x, in_axes=(None, 1))(w, jnp.ones((3, 4))))
