import jax.numpy as jnp
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
b1 = jnp.array([True, False, True, True, False])
u1 = jnp.array([1, 2, 250], dtype=jnp.uint8)
s1 = jnp.array([1, -2, 100], dtype=jnp.int8)
f3 = jnp.arange(24.0).reshape(2, 3, 4) / 7
m2 = jnp.array([[4.0, 1.0], [1.0, 3.0]])
e2 = jnp.zeros((0, 3))
print(repr(jnp.allclose(m2, True)))
print(repr(jnp.allclose(f2, f2)))
print(repr(jnp.allclose(e2, s1)))
print(repr(jnp.allclose(u1, 3)))
print(repr(jnp.allclose(b1, 1)))
print(repr(jnp.allclose(f3, f3)))
