import jax.numpy as jnp
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
b1 = jnp.array([True, False, True, True, False])
u1 = jnp.array([1, 2, 250], dtype=jnp.uint8)
s1 = jnp.array([1, -2, 100], dtype=jnp.int8)
g1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.bfloat16)
n1 = jnp.array([1.0, jnp.nan, 3.0, jnp.inf, -jnp.inf])
m2 = jnp.array([[4.0, 1.0], [1.0, 3.0]])
try:
    jnp.power(n1, g1)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.power(f2, [1,2,3])
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.power(s1, b1)
except Exception as error:
    print(type(error).__name__, error)
jnp.power(m2, u1)
