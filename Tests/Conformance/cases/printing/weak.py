import jax.numpy as jnp

print(repr(jnp.array(3)), repr(jnp.array(2.5)), repr(jnp.arange(3) * 2.0), repr(jnp.sin(1.0)))
print(repr(jnp.float32(1)), repr(jnp.array([1]) + 1))
