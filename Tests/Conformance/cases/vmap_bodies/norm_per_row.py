import jax.numpy as jnp
from jax import vmap
x = jnp.array([[3.0, 4.0], [0.0, 2.0]])
print(vmap(jnp.linalg.norm)(x), vmap(jnp.linalg.norm, in_axes=1)(x))
