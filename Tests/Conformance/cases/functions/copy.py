import jax.numpy as jnp
i1 = jnp.array([3, -1, 4, 1, -5])
b1 = jnp.array([True, False, True, True, False])
u1 = jnp.array([1, 2, 250], dtype=jnp.uint8)
g1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.bfloat16)
f3 = jnp.arange(24.0).reshape(2, 3, 4) / 7
n1 = jnp.array([1.0, jnp.nan, 3.0, jnp.inf, -jnp.inf])
print(repr(jnp.copy(i1)))
print(repr(jnp.copy(n1)))
print(repr(jnp.copy(g1)))
print(repr(jnp.copy(u1)))
print(repr(jnp.copy(b1)))
print(repr(jnp.copy(f3)))
