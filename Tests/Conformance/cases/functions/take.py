import jax.numpy as jnp
i2 = jnp.arange(6).reshape(2, 3)
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
u1 = jnp.array([1, 2, 250], dtype=jnp.uint8)
s1 = jnp.array([1, -2, 100], dtype=jnp.int8)
i3 = jnp.arange(24).reshape(2, 3, 4)
f3 = jnp.arange(24.0).reshape(2, 3, 4) / 7
e2 = jnp.zeros((0, 3))
print(repr(jnp.take(i3, s1)))
print(repr(jnp.take(i2, u1)))
print(repr(jnp.take(f3, jnp.int8(3))))
print(repr(jnp.take(f1, jnp.int8(3))))
print(repr(jnp.take(i3, e2)))
print(repr(jnp.take(u1, u1)))
