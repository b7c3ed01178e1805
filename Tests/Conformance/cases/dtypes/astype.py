import jax.numpy as jnp
v = jnp.array([3, 1, 2])
floats = jnp.array([[1.5, -2., 3.], [0.25, 5., 6.]])
print(repr(jnp.astype(v, float)))
print(repr(jnp.astype(v, jnp.float16)))
print(repr(jnp.astype(floats, int)))
print(repr(jnp.astype(v, None)))
