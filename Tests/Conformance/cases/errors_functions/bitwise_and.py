import jax.numpy as jnp
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
u1 = jnp.array([1, 2, 250], dtype=jnp.uint8)
h1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.float16)
n1 = jnp.array([1.0, jnp.nan, 3.0, jnp.inf, -jnp.inf])
m2 = jnp.array([[4.0, 1.0], [1.0, 3.0]])
try:
    jnp.bitwise_and(u1, m2)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.bitwise_and(h1, n1)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.bitwise_and()
except Exception as error:
    print(type(error).__name__, error)
jnp.bitwise_and(2, f1)
