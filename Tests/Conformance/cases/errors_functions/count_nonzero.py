import jax.numpy as jnp
i2 = jnp.arange(6).reshape(2, 3)
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
h1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.float16)
e0 = jnp.zeros((0,))
try:
    jnp.count_nonzero(e0, axis=jnp.array(0))
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.count_nonzero(f2,0,1,2,3,4,5,6,7,8)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.count_nonzero(h1, axis=2)
except Exception as error:
    print(type(error).__name__, error)
jnp.count_nonzero(i2, return_inverse=True)
