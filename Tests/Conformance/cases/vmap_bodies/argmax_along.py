import jax.numpy as jnp
from jax import vmap
x = jnp.array([[3, 1, 2], [0, 5, 5]])
print(vmap(jnp.argmax)(x), vmap(jnp.argmin)(x), vmap(jnp.argmax, in_axes=1)(x))
