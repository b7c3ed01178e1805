import jax.numpy as jnp
print(repr(jnp.diag_indices_from(jnp.ones((3,3)))))
print(repr(jnp.diag_indices_from(jnp.ones((2,2,2)))))
