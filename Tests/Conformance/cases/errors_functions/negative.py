import jax.numpy as jnp
b2 = jnp.array([[True, False, True], [False, False, True]])
jnp.negative(b2)
