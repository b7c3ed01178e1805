import jax.numpy as jnp
i1 = jnp.array([3, -1, 4, 1, -5])
b1 = jnp.array([True, False, True, True, False])
u1 = jnp.array([1, 2, 250], dtype=jnp.uint8)
s1 = jnp.array([1, -2, 100], dtype=jnp.int8)
print(repr(jnp.bincount(b1)))
print(repr(jnp.bincount(i1)))
print(repr(jnp.bincount(s1)))
print(repr(jnp.bincount(u1)))
