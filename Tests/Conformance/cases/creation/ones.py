import jax.numpy as jnp
print(repr(jnp.ones(2, out_sharding=None)))
print(repr(jnp.ones(3, dtype=jnp.float16)))
print(repr(jnp.ones((2,2), bool)))
print(repr(jnp.ones(1).reshape()))
