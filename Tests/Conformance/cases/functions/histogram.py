import jax.numpy as jnp
b2 = jnp.array([[True, False, True], [False, False, True]])
i1 = jnp.array([3, -1, 4, 1, -5])
f3 = jnp.arange(24.0).reshape(2, 3, 4) / 7
n1 = jnp.array([1.0, jnp.nan, 3.0, jnp.inf, -jnp.inf])
m2 = jnp.array([[4.0, 1.0], [1.0, 3.0]])
print(repr(jnp.histogram(b2)))
print(repr(jnp.histogram(f3)))
print(repr(jnp.histogram(n1)))
print(repr(jnp.histogram(m2)))
print(repr(jnp.histogram(i1)))
print(repr(jnp.histogram(3)))
