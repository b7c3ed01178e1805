import jax.numpy as jnp
i2 = jnp.arange(6).reshape(2, 3)
i1 = jnp.array([3, -1, 4, 1, -5])
u1 = jnp.array([1, 2, 250], dtype=jnp.uint8)
s1 = jnp.array([1, -2, 100], dtype=jnp.int8)
i3 = jnp.arange(24).reshape(2, 3, 4)
f3 = jnp.arange(24.0).reshape(2, 3, 4) / 7
print(repr(jnp.take_along_axis(i2, i2)))
print(repr(jnp.take_along_axis(f3, i3)))
print(repr(jnp.take_along_axis(s1, i1)))
print(repr(jnp.take_along_axis(u1, s1)))
print(repr(jnp.take_along_axis(i1, s1)))
print(repr(jnp.take_along_axis(i1, i1)))
