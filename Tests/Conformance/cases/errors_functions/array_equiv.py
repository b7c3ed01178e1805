import jax.numpy as jnp
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
u1 = jnp.array([1, 2, 250], dtype=jnp.uint8)
try:
    jnp.array_equiv(f1, u1)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.array_equiv()
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.array_equiv(f1, f1, nosuch=1)
except Exception as error:
    print(type(error).__name__, error)
jnp.array_equiv(f1,f1,f1,f1,f1,f1,f1,f1,f1)
