import jax.numpy as jnp
halves = jnp.array([1.5, 2.5, -3.], dtype=jnp.float16)
mask = jnp.array([True, False, True])
floats = jnp.array([[1.5, -2., 3.], [0.25, 5., 6.]])
print(repr(jnp.ones_like(halves)))
print(repr(jnp.ones_like(mask)))
print(repr(jnp.ones_like(floats, dtype=int, shape=(2,2))))
print(repr(jnp.ones_like(jnp.array(2.))))
