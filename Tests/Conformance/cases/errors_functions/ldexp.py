import jax.numpy as jnp
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
b1 = jnp.array([True, False, True, True, False])
u1 = jnp.array([1, 2, 250], dtype=jnp.uint8)
f3 = jnp.arange(24.0).reshape(2, 3, 4) / 7
m2 = jnp.array([[4.0, 1.0], [1.0, 3.0]])
try:
    jnp.ldexp(f1, f1, nosuch=1)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.ldexp()
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.ldexp(f3, b1)
except Exception as error:
    print(type(error).__name__, error)
jnp.ldexp(u1, m2)
