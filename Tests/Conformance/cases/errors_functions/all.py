import jax.numpy as jnp
h1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.float16)
g1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.bfloat16)
try:
    jnp.all(h1, axis=1)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.all({})
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.all(h1, axis=(0,0))
except Exception as error:
    print(type(error).__name__, error)
jnp.all(g1, include_initial=True)
