import jax.numpy as jnp
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
b1 = jnp.array([True, False, True, True, False])
u1 = jnp.array([1, 2, 250], dtype=jnp.uint8)
f3 = jnp.arange(24.0).reshape(2, 3, 4) / 7
n1 = jnp.array([1.0, jnp.nan, 3.0, jnp.inf, -jnp.inf])
try:
    jnp.arctan2(f3, n1)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.arctan2(x1=f1,x2=f1)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.arctan2(x=f1,y=f1)
except Exception as error:
    print(type(error).__name__, error)
jnp.arctan2(b1, u1)
