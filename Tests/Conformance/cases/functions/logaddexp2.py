import jax.numpy as jnp
b1 = jnp.array([True, False, True, True, False])
u1 = jnp.array([1, 2, 250], dtype=jnp.uint8)
h1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.float16)
g1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.bfloat16)
f3 = jnp.arange(24.0).reshape(2, 3, 4) / 7
print(repr(jnp.logaddexp2(b1, b1)))
print(repr(jnp.logaddexp2(u1, 3)))
print(repr(jnp.logaddexp2(h1, u1)))
print(repr(jnp.logaddexp2(2, 3)))
print(repr(jnp.logaddexp2(jnp.int8(3), g1)))
print(repr(jnp.logaddexp2(f3, jnp.int8(3))))
