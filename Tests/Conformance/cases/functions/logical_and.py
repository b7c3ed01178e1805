import jax.numpy as jnp
i2 = jnp.arange(6).reshape(2, 3)
i1 = jnp.array([3, -1, 4, 1, -5])
u1 = jnp.array([1, 2, 250], dtype=jnp.uint8)
h1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.float16)
f3 = jnp.arange(24.0).reshape(2, 3, 4) / 7
m2 = jnp.array([[4.0, 1.0], [1.0, 3.0]])
print(repr(jnp.logical_and(i1, 2.5)))
print(repr(jnp.logical_and(2.5, f3)))
print(repr(jnp.logical_and(i2, i2)))
print(repr(jnp.logical_and(3, h1)))
print(repr(jnp.logical_and(u1, 300)))
print(repr(jnp.logical_and(2.5, m2)))
