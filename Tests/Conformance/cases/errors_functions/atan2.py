import jax.numpy as jnp
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
g1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.bfloat16)
i3 = jnp.arange(24).reshape(2, 3, 4)
n1 = jnp.array([1.0, jnp.nan, 3.0, jnp.inf, -jnp.inf])
e2 = jnp.zeros((0, 3))
try:
    jnp.atan2(None, f1)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.atan2(g1, n1)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.atan2(f1,f1,f1,f1,f1,f1,f1,f1,f1)
except Exception as error:
    print(type(error).__name__, error)
jnp.atan2(i3, e2)
