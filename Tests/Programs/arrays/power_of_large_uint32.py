import jax.numpy as jnp
x1 = jnp.array(4294967293, dtype=jnp.uint32)
print(jnp.power(jnp.array([1.0, -1.0, 2.0, 0.5, 0.0]), x1))  # expect: [ 1. -1. inf  0.  0.]
