import jax.numpy as jnp

v = jnp.arange(3.0)
print(jnp.array(v) is v, jnp.asarray(v) is v)
print(jnp.array(v, copy=False) is v, jnp.array(v, jnp.float32) is v)
w = jnp.array(v)
print(w, w.dtype, (w == v).all())
s = jnp.array(2)
print(jnp.array(s) is s, jnp.array(s) + 1)
print(jnp.array(v, ndmin=2))
