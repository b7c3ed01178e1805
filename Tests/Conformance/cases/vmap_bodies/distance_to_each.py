import jax.numpy as jnp
from jax import vmap
points, centre = jnp.array([[3.0, 4.0], [6.0, 8.0]]), jnp.zeros(2)
print(vmap(lambda p: jnp.sqrt(jnp.sum((p - centre) ** 2)))(points))
