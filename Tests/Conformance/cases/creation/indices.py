import jax.numpy as jnp
print(repr(jnp.indices((2,3))))
print(repr(jnp.indices((2,3), sparse=True)))
print(repr(jnp.indices((2,), dtype=float)))
print(repr(jnp.indices(())))
print(repr(jnp.indices([2,2], dtype='int8')))
print(repr(jnp.indices((), sparse=True)))
