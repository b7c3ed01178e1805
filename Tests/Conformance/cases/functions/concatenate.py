import jax.numpy as jnp
i2 = jnp.arange(6).reshape(2, 3)
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
b2 = jnp.array([[True, False, True], [False, False, True]])
i3 = jnp.arange(24).reshape(2, 3, 4)
f3 = jnp.arange(24.0).reshape(2, 3, 4) / 7
m2 = jnp.array([[4.0, 1.0], [1.0, 3.0]])
print(repr(jnp.concatenate(f3)))
print(repr(jnp.concatenate(i3)))
print(repr(jnp.concatenate(i2)))
print(repr(jnp.concatenate(b2)))
print(repr(jnp.concatenate(f2)))
print(repr(jnp.concatenate(m2)))
