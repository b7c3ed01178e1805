import jax.numpy as jnp
from jax import vmap
A = jnp.stack([jnp.eye(2), 4 * jnp.eye(2), -jnp.eye(2)])
print(vmap(jnp.linalg.cholesky)(A))
