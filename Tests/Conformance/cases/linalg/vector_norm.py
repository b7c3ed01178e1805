import jax.numpy as jnp
x = jnp.arange(6.0).reshape(2, 3)
print(jnp.linalg.vector_norm(x), jnp.linalg.vector_norm(x, axis=1), jnp.linalg.vector_norm(x, axis=0, ord=1, keepdims=True))
print(jnp.linalg.vector_norm(jnp.arange(4), ord=jnp.inf))
