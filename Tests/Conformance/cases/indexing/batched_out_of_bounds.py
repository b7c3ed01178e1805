import jax
import jax.numpy as jnp

x = jnp.arange(6.0).reshape(2, 3)
print(jax.vmap(lambda x, i: x[i])(x, jnp.array([5, -7])))
print(jax.vmap(lambda i: x[i, -1])(jnp.array([0, 1, 9])))
