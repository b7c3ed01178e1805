import jax.numpy as jnp
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
b1 = jnp.array([True, False, True, True, False])
u1 = jnp.array([1, 2, 250], dtype=jnp.uint8)
g1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.bfloat16)
f3 = jnp.arange(24.0).reshape(2, 3, 4) / 7
n1 = jnp.array([1.0, jnp.nan, 3.0, jnp.inf, -jnp.inf])
print(repr(jnp.amax(f2)))
print(repr(jnp.amax(g1)))
print(repr(jnp.amax(u1)))
print(repr(jnp.amax(f3)))
print(repr(jnp.amax(b1)))
print(repr(jnp.amax(n1)))
