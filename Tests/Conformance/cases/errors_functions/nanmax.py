import jax.numpy as jnp
b2 = jnp.array([[True, False, True], [False, False, True]])
h1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.float16)
g1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.bfloat16)
try:
    jnp.nanmax(g1, where=b2)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.nanmax(b2, axis=jnp.array(0))
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.nanmax(g1, out=1)
except Exception as error:
    print(type(error).__name__, error)
jnp.nanmax(h1, overwrite_input=True)
