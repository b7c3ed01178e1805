import jax.numpy as jnp
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
b2 = jnp.array([[True, False, True], [False, False, True]])
s1 = jnp.array([1, -2, 100], dtype=jnp.int8)
g1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.bfloat16)
try:
    jnp.nanmean(g1, out=f2)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.nanmean(f2,0,1,2,3,4,5,6,7,8)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.nanmean(b2, dtype='nosuch')
except Exception as error:
    print(type(error).__name__, error)
jnp.nanmean(s1, axis=0, ddof=1)
