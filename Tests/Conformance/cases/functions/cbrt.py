import jax.numpy as jnp
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
u1 = jnp.array([1, 2, 250], dtype=jnp.uint8)
f3 = jnp.arange(24.0).reshape(2, 3, 4) / 7
n1 = jnp.array([1.0, jnp.nan, 3.0, jnp.inf, -jnp.inf])
m2 = jnp.array([[4.0, 1.0], [1.0, 3.0]])
print(repr(jnp.cbrt(2.5)))
print(repr(jnp.cbrt(n1)))
print(repr(jnp.cbrt(f2)))
print(repr(jnp.cbrt(u1)))
print(repr(jnp.cbrt(m2)))
print(repr(jnp.cbrt(f3)))
