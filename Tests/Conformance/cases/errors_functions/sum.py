import jax.numpy as jnp
i2 = jnp.arange(6).reshape(2, 3)
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
h1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.float16)
e2 = jnp.zeros((0, 3))
try:
    jnp.sum(f2, where=jnp.array([1,0,1]))
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.sum(h1, axis=2)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.sum(e2, axis=1.0)
except Exception as error:
    print(type(error).__name__, error)
jnp.sum(i2, weights=f2)
