import jax.numpy as jnp
x = jnp.arange(3)
print(jnp.linalg.matmul(jnp.eye(3), x), jnp.linalg.outer(x, x), jnp.linalg.outer(x, 0.5 * x))
