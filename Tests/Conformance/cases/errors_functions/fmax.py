import jax.numpy as jnp
i1 = jnp.array([3, -1, 4, 1, -5])
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
u1 = jnp.array([1, 2, 250], dtype=jnp.uint8)
f3 = jnp.arange(24.0).reshape(2, 3, 4) / 7
m2 = jnp.array([[4.0, 1.0], [1.0, 3.0]])
try:
    jnp.fmax(f3, m2)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.fmax(x=f1,y=f1)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.fmax(f1)
except Exception as error:
    print(type(error).__name__, error)
jnp.fmax(i1, u1)
