import jax.numpy as jnp

print(jnp.array([1, -200, 30000]), jnp.array([200, 7], dtype='uint8'), jnp.array([-128, 7], dtype='int8'))
print(repr(jnp.array([1, 2], dtype='uint32')), repr(jnp.array(5, dtype='int16')))
