import jax.numpy as jnp
b2 = jnp.array([[True, False, True], [False, False, True]])
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
s1 = jnp.array([1, -2, 100], dtype=jnp.int8)
g1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.bfloat16)
f3 = jnp.arange(24.0).reshape(2, 3, 4) / 7
e2 = jnp.zeros((0, 3))
print(repr(jnp.degrees(f1)))
print(repr(jnp.degrees(e2)))
print(repr(jnp.degrees(b2)))
print(repr(jnp.degrees(f3)))
print(repr(jnp.degrees(g1)))
print(repr(jnp.degrees(s1)))
