import jax.numpy as jnp
s1 = jnp.array([1, -2, 100], dtype=jnp.int8)
i3 = jnp.arange(24).reshape(2, 3, 4)
f3 = jnp.arange(24.0).reshape(2, 3, 4) / 7
n1 = jnp.array([1.0, jnp.nan, 3.0, jnp.inf, -jnp.inf])
m2 = jnp.array([[4.0, 1.0], [1.0, 3.0]])
print(repr(jnp.arccosh(m2)))
print(repr(jnp.arccosh(jnp.int8(3))))
print(repr(jnp.arccosh(f3)))
print(repr(jnp.arccosh(s1)))
print(repr(jnp.arccosh(n1)))
print(repr(jnp.arccosh(i3)))
