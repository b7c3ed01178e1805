import jax.numpy as jnp
print(repr(jnp.tril_indices(3)))
print(repr(jnp.tril_indices(3,1)))
print(repr(jnp.tril_indices(3,-1,4)))
print(repr(jnp.tril_indices(2, m=3)))
print(repr(jnp.tril_indices(0)))
