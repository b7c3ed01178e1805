import jax.numpy as jnp

x = jnp.arange(10)
print(x.sum(axis=1))
