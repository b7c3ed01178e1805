import jax.numpy as jnp
i1 = jnp.array([3, -1, 4, 1, -5])
b1 = jnp.array([True, False, True, True, False])
u1 = jnp.array([1, 2, 250], dtype=jnp.uint8)
h1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.float16)
f3 = jnp.arange(24.0).reshape(2, 3, 4) / 7
m2 = jnp.array([[4.0, 1.0], [1.0, 3.0]])
print(repr(jnp.isnan(b1)))
print(repr(jnp.isnan(i1)))
print(repr(jnp.isnan(f3)))
print(repr(jnp.isnan(h1)))
print(repr(jnp.isnan(m2)))
print(repr(jnp.isnan(u1)))
