import jax.numpy as jnp
b2 = jnp.array([[True, False, True], [False, False, True]])
i1 = jnp.array([3, -1, 4, 1, -5])
g1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.bfloat16)
f3 = jnp.arange(24.0).reshape(2, 3, 4) / 7
n1 = jnp.array([1.0, jnp.nan, 3.0, jnp.inf, -jnp.inf])
e2 = jnp.zeros((0, 3))
print(repr(jnp.flipud(n1)))
print(repr(jnp.flipud(b2)))
print(repr(jnp.flipud(f3)))
print(repr(jnp.flipud(i1)))
print(repr(jnp.flipud(g1)))
print(repr(jnp.flipud(e2)))
