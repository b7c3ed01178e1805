# The integers of an update wrap around to 32 bits; what is outside then is dropped.
import jax.numpy as jnp

x = jnp.arange(3.0)
m = jnp.zeros((2, 2))
print(x.at[2**32 + 1].set(9), x.at[2**31].set(9), x.at[-(2**32)].set(9), x.at[2**32 - 1].add(1))
print(m.at[2**40, 1].set(5), m.at[..., 2**33].set(3))
try:
    x[2**32]
except OverflowError as e:
    print(e)
