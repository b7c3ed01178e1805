import jax.numpy as jnp

x = jnp.arange(3)
print(x.at)
print(x.at[0])
print(x.at[1:, None])
