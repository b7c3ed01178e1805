import jax.numpy as jnp
from jax import vmap
x = jnp.array([[1.0, 3.0, 5.0], [2.0, 2.0, 2.0]])
print(vmap(lambda r: (r.mean(), r.var(), r.std()))(x))
