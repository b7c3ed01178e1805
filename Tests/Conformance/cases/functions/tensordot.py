import jax.numpy as jnp
i2 = jnp.arange(6).reshape(2, 3)
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
b2 = jnp.array([[True, False, True], [False, False, True]])
print(repr(jnp.tensordot(b2, b2)))
print(repr(jnp.tensordot(i2, f2)))
print(repr(jnp.tensordot(i2, i2)))
print(repr(jnp.tensordot(f2, b2)))
