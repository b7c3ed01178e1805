import jax.numpy as jnp
i2 = jnp.arange(6).reshape(2, 3)
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
b2 = jnp.array([[True, False, True], [False, False, True]])
i3 = jnp.arange(24).reshape(2, 3, 4)
f3 = jnp.arange(24.0).reshape(2, 3, 4) / 7
e2 = jnp.zeros((0, 3))
print(repr(jnp.tril(f2)))
print(repr(jnp.tril(b2)))
print(repr(jnp.tril(f3)))
print(repr(jnp.tril(i2)))
print(repr(jnp.tril(e2)))
print(repr(jnp.tril(i3)))
