import jax.numpy as jnp
e0 = jnp.zeros((0,))
jnp.column_stack(e0)
