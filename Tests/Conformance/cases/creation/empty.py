import jax.numpy as jnp
print(repr(jnp.empty((2,2))))
print(repr(jnp.empty(2, dtype=int)))
