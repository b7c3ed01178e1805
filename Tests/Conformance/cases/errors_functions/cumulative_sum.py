import jax.numpy as jnp
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
s1 = jnp.array([1, -2, 100], dtype=jnp.int8)
n1 = jnp.array([1.0, jnp.nan, 3.0, jnp.inf, -jnp.inf])
e0 = jnp.zeros((0,))
try:
    jnp.cumulative_sum(e0, axis=())
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.cumulative_sum(n1, axis=1.0)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.cumulative_sum(e0, axis='a')
except Exception as error:
    print(type(error).__name__, error)
jnp.cumulative_sum(s1, out=f2)
