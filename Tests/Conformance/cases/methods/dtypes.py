import jax.numpy as jnp

x = jnp.arange(2)
print(x.dtype == 'int32', x.dtype == jnp.int32, x.dtype == int, x.dtype != jnp.float32, x.dtype.name, x.dtype.kind, x.dtype.itemsize)
print({x.dtype: 1}[jnp.ones(1).astype(int).dtype], repr(x.dtype), x.dtype)
