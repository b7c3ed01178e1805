import jax.numpy as jnp
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
b2 = jnp.array([[True, False, True], [False, False, True]])
h1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.float16)
f3 = jnp.arange(24.0).reshape(2, 3, 4) / 7
e2 = jnp.zeros((0, 3))
print(repr(jnp.atleast_2d(jnp.float32(2))))
print(repr(jnp.atleast_2d(h1)))
print(repr(jnp.atleast_2d(f2)))
print(repr(jnp.atleast_2d(e2)))
print(repr(jnp.atleast_2d(f3)))
print(repr(jnp.atleast_2d(b2)))
