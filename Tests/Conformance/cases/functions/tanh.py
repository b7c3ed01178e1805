import jax.numpy as jnp
b1 = jnp.array([True, False, True, True, False])
f3 = jnp.arange(24.0).reshape(2, 3, 4) / 7
n1 = jnp.array([1.0, jnp.nan, 3.0, jnp.inf, -jnp.inf])
m2 = jnp.array([[4.0, 1.0], [1.0, 3.0]])
e2 = jnp.zeros((0, 3))
print(repr(jnp.tanh(e2)))
print(repr(jnp.tanh(jnp.int8(3))))
print(repr(jnp.tanh(f3)))
print(repr(jnp.tanh(n1)))
print(repr(jnp.tanh(m2)))
print(repr(jnp.tanh(b1)))
