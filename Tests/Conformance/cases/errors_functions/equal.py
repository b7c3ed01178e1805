import jax.numpy as jnp
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
b2 = jnp.array([[True, False, True], [False, False, True]])
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
s1 = jnp.array([1, -2, 100], dtype=jnp.int8)
i3 = jnp.arange(24).reshape(2, 3, 4)
try:
    jnp.equal(f1, s1)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.equal([1,2], f2)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.equal(f1, f1, nosuch=1)
except Exception as error:
    print(type(error).__name__, error)
jnp.equal(i3, b2)
