import jax.numpy as jnp
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
h1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.float16)
try:
    jnp.heaviside(x=f1,y=f1)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.heaviside(f1)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.heaviside(f2, [1,2,3])
except Exception as error:
    print(type(error).__name__, error)
jnp.heaviside(f1, h1)
