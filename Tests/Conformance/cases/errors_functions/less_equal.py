import jax.numpy as jnp
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
b2 = jnp.array([[True, False, True], [False, False, True]])
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
s1 = jnp.array([1, -2, 100], dtype=jnp.int8)
e0 = jnp.zeros((0,))
try:
    jnp.less_equal(f2, [1,2,3])
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.less_equal(s1, e0)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.less_equal()
except Exception as error:
    print(type(error).__name__, error)
jnp.less_equal(b2, f1)
