import jax.numpy as jnp
i2 = jnp.arange(6).reshape(2, 3)
u1 = jnp.array([1, 2, 250], dtype=jnp.uint8)
i3 = jnp.arange(24).reshape(2, 3, 4)
f3 = jnp.arange(24.0).reshape(2, 3, 4) / 7
m2 = jnp.array([[4.0, 1.0], [1.0, 3.0]])
print(repr(jnp.isscalar(u1)))
print(repr(jnp.isscalar(i3)))
print(repr(jnp.isscalar(m2)))
print(repr(jnp.isscalar(i2)))
print(repr(jnp.isscalar(f3)))
print(repr(jnp.isscalar(jnp.float32(2))))
