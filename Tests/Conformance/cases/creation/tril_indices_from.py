from jax import vmap
import jax.numpy as jnp
matrix = jnp.arange(6).reshape(2, 3)
cube = jnp.arange(24.).reshape(2, 3, 4)
print(repr(jnp.tril_indices_from(matrix, k=1)))
print(repr(vmap(lambda v: jnp.tril_indices_from(v))(cube)))
