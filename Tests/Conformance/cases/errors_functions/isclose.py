import jax.numpy as jnp
b2 = jnp.array([[True, False, True], [False, False, True]])
i1 = jnp.array([3, -1, 4, 1, -5])
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
b1 = jnp.array([True, False, True, True, False])
g1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.bfloat16)
try:
    jnp.isclose(f1)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.isclose(b1, g1)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.isclose(x=f1,y=f1)
except Exception as error:
    print(type(error).__name__, error)
jnp.isclose(i1, b2)
