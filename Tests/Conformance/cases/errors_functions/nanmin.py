import jax.numpy as jnp
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
b2 = jnp.array([[True, False, True], [False, False, True]])
s1 = jnp.array([1, -2, 100], dtype=jnp.int8)
e0 = jnp.zeros((0,))
e2 = jnp.zeros((0, 3))
try:
    jnp.nanmin(e0, axis=1)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.nanmin(e2, axis=jnp.array(0))
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.nanmin(b2, out=f2)
except Exception as error:
    print(type(error).__name__, error)
jnp.nanmin(s1, axis=0, descending=True)
