from functools import partial
import jax.numpy as jnp
from jax import vmap
w = jnp.array([[1, 2], [3, 4]])
print(vmap(partial(jnp.dot, w))(jnp.arange(6).reshape(3, 2)))
