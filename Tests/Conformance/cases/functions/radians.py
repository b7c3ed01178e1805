import jax.numpy as jnp
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
s1 = jnp.array([1, -2, 100], dtype=jnp.int8)
f3 = jnp.arange(24.0).reshape(2, 3, 4) / 7
e2 = jnp.zeros((0, 3))
print(repr(jnp.radians(True)))
print(repr(jnp.radians(f1)))
print(repr(jnp.radians(s1)))
print(repr(jnp.radians(f2)))
print(repr(jnp.radians(e2)))
print(repr(jnp.radians(f3)))
