import jax.numpy as jnp
i2 = jnp.arange(6).reshape(2, 3)
g1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.bfloat16)
n1 = jnp.array([1.0, jnp.nan, 3.0, jnp.inf, -jnp.inf])
e2 = jnp.zeros((0, 3))
try:
    jnp.sort(g1, kind='quicksort')
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.sort(e2, axis='a')
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.sort(n1, axis=[0,1])
except Exception as error:
    print(type(error).__name__, error)
jnp.sort(i2, axis=0, initial=1, keepdims=True)
