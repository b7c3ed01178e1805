import jax.numpy as jnp
from jax import vmap
print(vmap(lambda a, b: jnp.stack([a, b, a + b]))(jnp.arange(3), jnp.ones(3, int)))
print(vmap(lambda a: jnp.array([a, 1, 2 * a]))(jnp.arange(2)))
print(vmap(lambda a: jnp.array([[a, 0], [0, a]]))(jnp.arange(1, 3)))
