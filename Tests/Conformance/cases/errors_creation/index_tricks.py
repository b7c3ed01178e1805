import jax.numpy as jnp
try:
    jnp.ix_(jnp.ones((2, 2)))
except ValueError as error:
    print(error)
jnp.mgrid[3]
