import jax.numpy as jnp
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
b1 = jnp.array([True, False, True, True, False])
u1 = jnp.array([1, 2, 250], dtype=jnp.uint8)
s1 = jnp.array([1, -2, 100], dtype=jnp.int8)
i3 = jnp.arange(24).reshape(2, 3, 4)
try:
    jnp.not_equal(i3, s1)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.not_equal(f2, [1,2,3])
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.not_equal(x1=f1,x2=f1)
except Exception as error:
    print(type(error).__name__, error)
jnp.not_equal(b1, u1)
