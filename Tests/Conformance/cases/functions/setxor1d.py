import jax.numpy as jnp
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
b2 = jnp.array([[True, False, True], [False, False, True]])
g1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.bfloat16)
f3 = jnp.arange(24.0).reshape(2, 3, 4) / 7
n1 = jnp.array([1.0, jnp.nan, 3.0, jnp.inf, -jnp.inf])
m2 = jnp.array([[4.0, 1.0], [1.0, 3.0]])
e0 = jnp.zeros((0,))
print(repr(jnp.setxor1d(f3, 3)))
print(repr(jnp.setxor1d(f2, f2)))
print(repr(jnp.setxor1d(3, m2)))
print(repr(jnp.setxor1d(b2, True)))
print(repr(jnp.setxor1d(g1, m2)))
print(repr(jnp.setxor1d(n1, e0)))
