# The bounds of a range may be any integers; its elements wrap.
import jax.numpy as jnp
print(jnp.arange(2**31, 2**31 + 3), jnp.arange(0, 10**12, 10**11))
print(jnp.zeros((0, 10**9)).size, jnp.zeros((10**9, 0)).sum(), jnp.ones((0, 3)).prod(axis=0))
