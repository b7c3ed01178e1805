import jax.numpy as jnp
b1 = jnp.array([True, False, True, True, False])
h1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.float16)
g1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.bfloat16)
f3 = jnp.arange(24.0).reshape(2, 3, 4) / 7
m2 = jnp.array([[4.0, 1.0], [1.0, 3.0]])
print(repr(jnp.log10(f3)))
print(repr(jnp.log10(b1)))
print(repr(jnp.log10(2.5)))
print(repr(jnp.log10(h1)))
print(repr(jnp.log10(m2)))
print(repr(jnp.log10(g1)))
