import jax.numpy as jnp

print(jnp.arange(1001))
print(repr(jnp.arange(1001)))
print(jnp.ones((50, 50)))
print(jnp.zeros((20, 20, 20)).astype(int))
print(jnp.arange(1000)[-1], jnp.ones((7, 200)).shape)
