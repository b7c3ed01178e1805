import jax.numpy as jnp
from jax import vmap
A = jnp.array([[4.0, 1.0, 0.5], [1.0, 3.0, -1.0], [0.5, -1.0, 2.0]])
print(jnp.linalg.eigvalsh(A), jnp.linalg.eigvalsh(jnp.array([[2, 1], [1, 2]])))
print(vmap(jnp.linalg.eigvalsh)(jnp.stack([A, 2 * A])))
