import jax.numpy as jnp
i2 = jnp.arange(6).reshape(2, 3)
u1 = jnp.array([1, 2, 250], dtype=jnp.uint8)
h1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.float16)
f3 = jnp.arange(24.0).reshape(2, 3, 4) / 7
e2 = jnp.zeros((0, 3))
print(repr(jnp.log2(f3)))
print(repr(jnp.log2(h1)))
print(repr(jnp.log2(e2)))
print(repr(jnp.log2(i2)))
print(repr(jnp.log2(jnp.int8(3))))
print(repr(jnp.log2(u1)))
