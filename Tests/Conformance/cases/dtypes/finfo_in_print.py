import jax.numpy as jnp

for dtype in [jnp.float32, jnp.float16, jnp.bfloat16]:
    print(jnp.finfo(dtype))
print(jnp.iinfo(jnp.int8))
print(repr(jnp.finfo(jnp.float32)), f"{jnp.iinfo(jnp.uint8)}")
