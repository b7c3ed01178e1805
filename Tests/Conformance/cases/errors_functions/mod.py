import jax.numpy as jnp
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
b1 = jnp.array([True, False, True, True, False])
h1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.float16)
g1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.bfloat16)
f3 = jnp.arange(24.0).reshape(2, 3, 4) / 7
try:
    jnp.mod([1,2], f2)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.mod(f3, g1)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.mod(f1,f1,f1,f1,f1,f1,f1,f1,f1)
except Exception as error:
    print(type(error).__name__, error)
jnp.mod(b1, h1)
