import jax.numpy as jnp
b2 = jnp.array([[True, False, True], [False, False, True]])
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
b1 = jnp.array([True, False, True, True, False])
s1 = jnp.array([1, -2, 100], dtype=jnp.int8)
f3 = jnp.arange(24.0).reshape(2, 3, 4) / 7
n1 = jnp.array([1.0, jnp.nan, 3.0, jnp.inf, -jnp.inf])
print(repr(jnp.logical_xor(b1, 2.5)))
print(repr(jnp.logical_xor(n1, n1)))
print(repr(jnp.logical_xor(b2, s1)))
print(repr(jnp.logical_xor(f1, 2)))
print(repr(jnp.logical_xor(2, 3)))
print(repr(jnp.logical_xor(f3, 3)))
