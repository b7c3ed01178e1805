import jax.numpy as jnp
from jax import vmap
axes = {"rows": 0, "columns": 1}
x = jnp.arange(6).reshape(2, 3)
print([vmap(jnp.sum, in_axes=a)(x).tolist() for a in axes.values()])
