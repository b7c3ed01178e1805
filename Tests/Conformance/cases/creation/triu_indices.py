import jax.numpy as jnp
print(repr(jnp.triu_indices(3)))
print(repr(jnp.triu_indices(3,1)))
print(repr(jnp.triu_indices(3,-1,2)))
