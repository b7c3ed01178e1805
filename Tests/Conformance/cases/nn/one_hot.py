import jax
import jax.numpy as jnp

print(jax.nn.one_hot(jnp.array([0, 2, 1]), 3))
print(jax.nn.one_hot(1, 4), jax.nn.one_hot([5, -1], 2))
print(jax.nn.one_hot(jnp.array([0, 1]), 3, axis=0))
print(jax.nn.one_hot(jnp.array([0, 1]), 2, dtype=int).dtype, jax.vmap(lambda i: jax.nn.one_hot(i, 3))(jnp.array([2, 0])))
