import jax.numpy as jnp
from jax import vmap
predict = lambda w, x: w @ x
ws, xs = jnp.arange(6.0).reshape(3, 2), jnp.arange(8.0).reshape(4, 2)
print(vmap(vmap(predict, in_axes=(None, 0)), in_axes=(0, None))(ws, xs))
