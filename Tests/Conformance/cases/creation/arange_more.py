import jax.numpy as jnp
scalar = jnp.float32(2.5)
print(repr(jnp.arange(jnp.int8(4))))
print(repr(jnp.arange(scalar)))
print(repr(jnp.arange(1, 3, True)))
print(repr(jnp.arange(jnp.float16(3))))
