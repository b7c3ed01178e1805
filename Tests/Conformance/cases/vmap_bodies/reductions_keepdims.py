import jax.numpy as jnp
from jax import vmap
x = jnp.arange(12.0).reshape(2, 2, 3)
print(vmap(lambda m: m.max(axis=1, keepdims=True))(x))
print(vmap(lambda m: m - m.mean(axis=0, keepdims=True))(x))
