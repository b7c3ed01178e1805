import jax.numpy as jnp

print(jnp.arange(30))
print(jnp.arange(30) * 1000)
print(repr(jnp.arange(25)))
print(jnp.arange(40).reshape(2, 20) * 100)
print(jnp.linspace(0, 1, 9))
