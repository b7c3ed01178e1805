import jax.numpy as jnp

x, h = jnp.arange(3), jnp.zeros(2, jnp.bfloat16)
for name in ("f4", "f", "<f4", "=f", "single", "half", "e", "f2", "?", "b1", "bool_", "b", "byte", "h", "i", "|i1", ">i1",
             "intc", "B", "u1", "H", "ushort", "I", "u4", "i4"):
    print(name, jnp.zeros(2, name).dtype, x.astype(name).dtype, x.dtype == name, name == h.dtype, x.dtype != name)
print(x.dtype == "l", x.dtype == "int", x.dtype == "float128", x.dtype == "no type", h.dtype == "bfloat16")
print(x.dtype in ("i4", "f4"), h.dtype in ("i4", jnp.bfloat16))
print(jnp.promote_types("i2", "f"), jnp.issubdtype("half", jnp.floating), jnp.iinfo("u1").max)
print(x.astype(None), jnp.array([True]).astype(None), jnp.astype(x, None).dtype)
