import jax.numpy as jnp
from jax import vmap
x, y = jnp.arange(12).reshape(2, 2, 3), jnp.arange(6).reshape(3, 2)
print(vmap(lambda a: jnp.tensordot(a, y, axes=1))(x))
print(vmap(lambda a: jnp.tensordot(a, a, axes=2))(x))
print(vmap(lambda a: jnp.tensordot(a, y, axes=((0, 1), (1, 0))))(x))
