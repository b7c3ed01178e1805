import jax.numpy as jnp
i2 = jnp.arange(6).reshape(2, 3)
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
u1 = jnp.array([1, 2, 250], dtype=jnp.uint8)
try:
    jnp.add(i2, f1)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.add(f1, f1, nosuch=1)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.add(f1)
except Exception as error:
    print(type(error).__name__, error)
jnp.add(u1, f1)
