import jax.numpy as jnp
from jax import vmap
x = jnp.array([0.5, 1.7, -2.2])
print(vmap(lambda s: s.astype(int))(x), vmap(lambda s: s.astype(bool))(x))
print(vmap(lambda s: jnp.float16(1) * s.astype(jnp.float16))(x).dtype)
