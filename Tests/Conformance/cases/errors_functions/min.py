import jax.numpy as jnp
g1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.bfloat16)
f3 = jnp.arange(24.0).reshape(2, 3, 4) / 7
e2 = jnp.zeros((0, 3))
try:
    jnp.min(e2, axis=-3)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.min(g1, axis=0, mean=jnp.zeros(3))
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.min(e2, axis=2)
except Exception as error:
    print(type(error).__name__, error)
jnp.min(f3, axis=(0,0))
