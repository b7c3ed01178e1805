import jax.numpy as jnp
from jax import vmap
x = jnp.arange(24).reshape(2, 3, 4)
print(vmap(lambda m: m[0])(x))
print(vmap(lambda m: m[..., -1])(x))
print(vmap(lambda m: m[:, None, 1])(x).shape)
print(vmap(lambda m: m[1:, ::2])(x))
