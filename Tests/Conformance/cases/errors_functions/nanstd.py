import jax.numpy as jnp
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
b2 = jnp.array([[True, False, True], [False, False, True]])
u1 = jnp.array([1, 2, 250], dtype=jnp.uint8)
h1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.float16)
try:
    jnp.nanstd(u1, axis=[0,1])
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.nanstd(f2,0,1,2,3,4,5,6,7,8)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.nanstd(h1, axis=2)
except Exception as error:
    print(type(error).__name__, error)
jnp.nanstd(b2, out=1)
