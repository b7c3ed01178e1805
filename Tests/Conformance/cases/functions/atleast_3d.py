import jax.numpy as jnp
i1 = jnp.array([3, -1, 4, 1, -5])
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
s1 = jnp.array([1, -2, 100], dtype=jnp.int8)
h1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.float16)
f3 = jnp.arange(24.0).reshape(2, 3, 4) / 7
print(repr(jnp.atleast_3d(s1)))
print(repr(jnp.atleast_3d(f1)))
print(repr(jnp.atleast_3d(True)))
print(repr(jnp.atleast_3d(h1)))
print(repr(jnp.atleast_3d(i1)))
print(repr(jnp.atleast_3d(f3)))
