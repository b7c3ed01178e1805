import jax.numpy as jnp

x = jnp.array([1.0, 0.1, 1000.0, 65504.0])
print(x.astype('float16'), x.astype('bfloat16'))
print(repr(x.astype('float16')), repr(x.astype('bfloat16')))
print(jnp.float16(0.1), jnp.bfloat16(0.1), repr(jnp.float16(2)))
