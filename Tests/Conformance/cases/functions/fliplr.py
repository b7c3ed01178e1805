import jax.numpy as jnp
i2 = jnp.arange(6).reshape(2, 3)
b2 = jnp.array([[True, False, True], [False, False, True]])
i3 = jnp.arange(24).reshape(2, 3, 4)
f3 = jnp.arange(24.0).reshape(2, 3, 4) / 7
m2 = jnp.array([[4.0, 1.0], [1.0, 3.0]])
e2 = jnp.zeros((0, 3))
print(repr(jnp.fliplr(b2)))
print(repr(jnp.fliplr(i2)))
print(repr(jnp.fliplr(i3)))
print(repr(jnp.fliplr(f3)))
print(repr(jnp.fliplr(m2)))
print(repr(jnp.fliplr(e2)))
