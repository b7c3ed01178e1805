# What NumPy tells of the layout of a dtype.
import jax.numpy as jnp

for d in [jnp.bool_, jnp.int8, jnp.uint16, jnp.int32, jnp.float16, jnp.bfloat16, jnp.float32]:
    t = jnp.zeros(1, d).dtype
    print(t.name, t.str, t.char, t.num, t.byteorder, t.kind, t.itemsize, t.alignment, t.shape, t.ndim)
print(isinstance(jnp.zeros(1), jnp.float32), isinstance(1.0, (jnp.float32, float)))
