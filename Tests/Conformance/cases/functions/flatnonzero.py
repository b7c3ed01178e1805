import jax.numpy as jnp
i2 = jnp.arange(6).reshape(2, 3)
h1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.float16)
g1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.bfloat16)
f3 = jnp.arange(24.0).reshape(2, 3, 4) / 7
n1 = jnp.array([1.0, jnp.nan, 3.0, jnp.inf, -jnp.inf])
print(repr(jnp.flatnonzero(jnp.float32(2))))
print(repr(jnp.flatnonzero(h1)))
print(repr(jnp.flatnonzero(g1)))
print(repr(jnp.flatnonzero(i2)))
print(repr(jnp.flatnonzero(n1)))
print(repr(jnp.flatnonzero(f3)))
