import jax.numpy as jnp
i2 = jnp.arange(6).reshape(2, 3)
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
n1 = jnp.array([1.0, jnp.nan, 3.0, jnp.inf, -jnp.inf])
m2 = jnp.array([[4.0, 1.0], [1.0, 3.0]])
e2 = jnp.zeros((0, 3))
try:
    jnp.nextafter(e2, i2)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.nextafter()
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.nextafter(f2, [1,2,3])
except Exception as error:
    print(type(error).__name__, error)
jnp.nextafter(n1, m2)
