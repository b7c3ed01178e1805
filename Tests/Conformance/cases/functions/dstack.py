import jax.numpy as jnp
b2 = jnp.array([[True, False, True], [False, False, True]])
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
u1 = jnp.array([1, 2, 250], dtype=jnp.uint8)
i3 = jnp.arange(24).reshape(2, 3, 4)
f3 = jnp.arange(24.0).reshape(2, 3, 4) / 7
n1 = jnp.array([1.0, jnp.nan, 3.0, jnp.inf, -jnp.inf])
print(repr(jnp.dstack(f1)))
print(repr(jnp.dstack(n1)))
print(repr(jnp.dstack(i3)))
print(repr(jnp.dstack(u1)))
print(repr(jnp.dstack(f3)))
print(repr(jnp.dstack(b2)))
