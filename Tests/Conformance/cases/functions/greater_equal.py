import jax.numpy as jnp
i2 = jnp.arange(6).reshape(2, 3)
b2 = jnp.array([[True, False, True], [False, False, True]])
u1 = jnp.array([1, 2, 250], dtype=jnp.uint8)
g1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.bfloat16)
f3 = jnp.arange(24.0).reshape(2, 3, 4) / 7
print(repr(jnp.greater_equal(i2, jnp.float32(2))))
print(repr(jnp.greater_equal(2.0, 3)))
print(repr(jnp.greater_equal(u1, jnp.float32(2))))
print(repr(jnp.greater_equal(b2, jnp.int8(3))))
print(repr(jnp.greater_equal(jnp.float32(2), f3)))
print(repr(jnp.greater_equal(g1, jnp.float32(2))))
