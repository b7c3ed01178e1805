import jax.numpy as jnp
a, b, c = jnp.arange(6.0).reshape(2, 3), jnp.ones((3, 4)), jnp.arange(4.0)
print(jnp.linalg.multi_dot([a, b, c]), jnp.linalg.multi_dot([a, b]))
print(jnp.linalg.multi_dot([jnp.arange(2), jnp.ones((2, 3), int), jnp.arange(3)]))
