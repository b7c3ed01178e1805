import jax.numpy as jnp

jnp.issubdtype('foo', jnp.integer)
