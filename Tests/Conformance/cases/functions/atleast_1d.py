import jax.numpy as jnp
i2 = jnp.arange(6).reshape(2, 3)
s1 = jnp.array([1, -2, 100], dtype=jnp.int8)
h1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.float16)
f3 = jnp.arange(24.0).reshape(2, 3, 4) / 7
print(repr(jnp.atleast_1d(s1)))
print(repr(jnp.atleast_1d(f3)))
print(repr(jnp.atleast_1d(h1)))
print(repr(jnp.atleast_1d(True)))
print(repr(jnp.atleast_1d(2.5)))
print(repr(jnp.atleast_1d(i2)))
