import jax.numpy as jnp
from jax import vmap
x = jnp.array([[True, False], [True, True], [False, False]])
print(vmap(jnp.any)(x), vmap(jnp.all)(x), vmap(jnp.all, in_axes=1)(x))
