import jax.numpy as jnp
i2 = jnp.arange(6).reshape(2, 3)
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
b1 = jnp.array([True, False, True, True, False])
u1 = jnp.array([1, 2, 250], dtype=jnp.uint8)
n1 = jnp.array([1.0, jnp.nan, 3.0, jnp.inf, -jnp.inf])
try:
    jnp.lcm(b1, i2)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.lcm(f1,f1,f1,f1,f1,f1,f1,f1,f1)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.lcm(x=f1,y=f1)
except Exception as error:
    print(type(error).__name__, error)
jnp.lcm(u1, n1)
