import jax.numpy as jnp
i2 = jnp.arange(6).reshape(2, 3)
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
u1 = jnp.array([1, 2, 250], dtype=jnp.uint8)
g1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.bfloat16)
f3 = jnp.arange(24.0).reshape(2, 3, 4) / 7
m2 = jnp.array([[4.0, 1.0], [1.0, 3.0]])
print(repr(jnp.unwrap(f1)))
print(repr(jnp.unwrap(m2)))
print(repr(jnp.unwrap(i2)))
print(repr(jnp.unwrap(f3)))
print(repr(jnp.unwrap(u1)))
print(repr(jnp.unwrap(g1)))
