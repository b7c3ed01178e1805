import jax.numpy as jnp
i2 = jnp.arange(6).reshape(2, 3)
b2 = jnp.array([[True, False, True], [False, False, True]])
f3 = jnp.arange(24.0).reshape(2, 3, 4) / 7
m2 = jnp.array([[4.0, 1.0], [1.0, 3.0]])
e0 = jnp.zeros((0,))
print(repr(jnp.ndim(m2)))
print(repr(jnp.ndim(b2)))
print(repr(jnp.ndim(f3)))
print(repr(jnp.ndim(jnp.int8(3))))
print(repr(jnp.ndim(e0)))
print(repr(jnp.ndim(i2)))
