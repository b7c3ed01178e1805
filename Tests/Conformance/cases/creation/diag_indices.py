import jax.numpy as jnp
print(repr(jnp.diag_indices(3)))
print(repr(jnp.diag_indices(2, 3)))
print(repr(jnp.diag_indices(2, ndim=0)))
