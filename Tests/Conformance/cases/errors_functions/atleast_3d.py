import jax.numpy as jnp
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
try:
    jnp.atleast_3d(jnp.ones(3), (1, 2))
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.atleast_3d(f1, 1, nosuch=2)
except Exception as error:
    print(type(error).__name__, error)
jnp.atleast_3d([1, 2])
