import jax.numpy as jnp
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
h1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.float16)
i3 = jnp.arange(24).reshape(2, 3, 4)
m2 = jnp.array([[4.0, 1.0], [1.0, 3.0]])
try:
    jnp.logical_xor(m2, f2)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.logical_xor()
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.logical_xor(x=f1,y=f1)
except Exception as error:
    print(type(error).__name__, error)
jnp.logical_xor(h1, i3)
