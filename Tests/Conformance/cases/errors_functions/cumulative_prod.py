import jax.numpy as jnp
i2 = jnp.arange(6).reshape(2, 3)
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
s1 = jnp.array([1, -2, 100], dtype=jnp.int8)
try:
    jnp.cumulative_prod(s1, dtype='nosuch')
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.cumulative_prod(i2, axis=())
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.cumulative_prod(f2,0,1,2,3,4,5,6,7,8)
except Exception as error:
    print(type(error).__name__, error)
jnp.cumulative_prod(f2, promote_integers=False)
