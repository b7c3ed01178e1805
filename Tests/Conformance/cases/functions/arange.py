import jax.numpy as jnp
print(repr(jnp.arange(3)))
print(repr(jnp.arange(2.5)))
print(repr(jnp.arange(jnp.int8(3))))
