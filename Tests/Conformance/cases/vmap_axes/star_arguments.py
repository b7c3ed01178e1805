import jax.numpy as jnp
from jax import vmap
f = lambda *xs: sum(xs)
print(vmap(f)(jnp.arange(3), jnp.arange(3), jnp.arange(3)))
print(vmap(f, in_axes=(0, None, 0))(jnp.arange(3), 100, jnp.arange(3)))
print(vmap(f, in_axes=(None, 1))(1, jnp.arange(6).reshape(2, 3)))
