import jax.numpy as jnp
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
i1 = jnp.array([3, -1, 4, 1, -5])
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
h1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.float16)
i3 = jnp.arange(24).reshape(2, 3, 4)
try:
    jnp.tensordot(f2, [1,2,3])
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.tensordot(f1, f1, nosuch=1)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.tensordot(i3, f2)
except Exception as error:
    print(type(error).__name__, error)
jnp.tensordot(i1, h1)
