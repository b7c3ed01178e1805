import jax.numpy as jnp
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
b2 = jnp.array([[True, False, True], [False, False, True]])
u1 = jnp.array([1, 2, 250], dtype=jnp.uint8)
g1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.bfloat16)
i3 = jnp.arange(24).reshape(2, 3, 4)
f3 = jnp.arange(24.0).reshape(2, 3, 4) / 7
print(repr(jnp.nan_to_num(g1)))
print(repr(jnp.nan_to_num(u1)))
print(repr(jnp.nan_to_num(b2)))
print(repr(jnp.nan_to_num(f3)))
print(repr(jnp.nan_to_num(i3)))
print(repr(jnp.nan_to_num(f2)))
