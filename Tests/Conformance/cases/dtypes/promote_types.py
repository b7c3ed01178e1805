import jax.numpy as jnp
print(repr(jnp.promote_types('int8', 'uint8')))
print(repr(jnp.promote_types(jnp.int32, jnp.float16)))
print(repr(jnp.promote_types('bfloat16', 'float16')))
print(repr(jnp.promote_types('bool', 'int8')))
print(repr(jnp.promote_types('uint32', 'int32')))
