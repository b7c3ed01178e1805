import jax.numpy as jnp

print(jnp.dtype, jnp.dtype.__name__)
for name in ["float32", "f4", "int64", jnp.bfloat16, float, int, bool, None, jnp.zeros(2, jnp.int8)]:
    dtype = jnp.dtype(name)
    print(repr(dtype), dtype.name, dtype.itemsize, isinstance(dtype, jnp.dtype))
print(jnp.dtype("int8") == jnp.int8, jnp.dtype(jnp.float32) == "float32")
print(jnp.arange(3).astype(jnp.dtype("float16")), isinstance(jnp.float32, jnp.dtype))
print(jnp.single, jnp.double, jnp.single is jnp.float32)
print(jnp.result_type(None), jnp.result_type(3, None))
for wrong in [3, "foo", "3x", ()]:
    try:
        print(jnp.dtype(wrong))
    except TypeError as e:
        print(e)
try:
    jnp.dtype()
except TypeError as e:
    print(e)
