import jax.numpy as jnp
i2 = jnp.arange(6).reshape(2, 3)
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
b1 = jnp.array([True, False, True, True, False])
g1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.bfloat16)
f3 = jnp.arange(24.0).reshape(2, 3, 4) / 7
n1 = jnp.array([1.0, jnp.nan, 3.0, jnp.inf, -jnp.inf])
print(repr(jnp.empty_like(g1)))
print(repr(jnp.empty_like(f2)))
print(repr(jnp.empty_like(f3)))
print(repr(jnp.empty_like(n1)))
print(repr(jnp.empty_like(b1)))
print(repr(jnp.empty_like(i2)))
