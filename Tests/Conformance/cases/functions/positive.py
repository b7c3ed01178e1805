import jax.numpy as jnp
b2 = jnp.array([[True, False, True], [False, False, True]])
s1 = jnp.array([1, -2, 100], dtype=jnp.int8)
f3 = jnp.arange(24.0).reshape(2, 3, 4) / 7
n1 = jnp.array([1.0, jnp.nan, 3.0, jnp.inf, -jnp.inf])
m2 = jnp.array([[4.0, 1.0], [1.0, 3.0]])
print(repr(jnp.positive(s1)))
print(repr(jnp.positive(n1)))
print(repr(jnp.positive(m2)))
print(repr(jnp.positive(f3)))
print(repr(jnp.positive(True)))
print(repr(jnp.positive(b2)))
