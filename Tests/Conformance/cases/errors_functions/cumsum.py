import jax.numpy as jnp
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
b2 = jnp.array([[True, False, True], [False, False, True]])
u1 = jnp.array([1, 2, 250], dtype=jnp.uint8)
h1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.float16)
g1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.bfloat16)
try:
    jnp.cumsum(b2, axis=(0,1))
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.cumsum(h1, out=f2)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.cumsum(u1, axis=[0,1])
except Exception as error:
    print(type(error).__name__, error)
jnp.cumsum(g1, order=None)
