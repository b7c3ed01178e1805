# Which types a product may have.
import jax.numpy as jnp

for x in [jnp.array([1, 2, 3]), jnp.array([1.0, 2.0]), jnp.array([1, 2], jnp.int8)]:
    for t in [jnp.int8, jnp.uint32, jnp.float16, jnp.float32, jnp.bool_]:
        for f in [jnp.dot, jnp.convolve]:
            try:
                print(x.dtype, t.__name__, f.__name__, repr(f(x, x, preferred_element_type=t)))
            except TypeError as e:
                print(x.dtype, t.__name__, f.__name__, e)
