import jax.numpy as jnp
b2 = jnp.array([[True, False, True], [False, False, True]])
i1 = jnp.array([3, -1, 4, 1, -5])
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
g1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.bfloat16)
i3 = jnp.arange(24).reshape(2, 3, 4)
f3 = jnp.arange(24.0).reshape(2, 3, 4) / 7
print(repr(jnp.stack(i3)))
print(repr(jnp.stack(b2)))
print(repr(jnp.stack(f3)))
print(repr(jnp.stack(i1)))
print(repr(jnp.stack(g1)))
print(repr(jnp.stack(f1)))
