import jax.numpy as jnp
from jax import vmap
x = jnp.arange(6).reshape(2, 3)
print(vmap(jnp.flip)(x), vmap(lambda r: jnp.roll(r, 1))(x))
print(vmap(lambda r: r[::-1], in_axes=1)(x))
