import jax
import jax.numpy as jnp

try:
    jax.block_until_ready()
except TypeError as error:
    print(error)
try:
    jnp.block_until_ready(jnp.ones(2))
except AttributeError as error:
    print(error)
[jnp.ones(2)].block_until_ready()
