import jax.numpy as jnp
s1 = jnp.array([1, -2, 100], dtype=jnp.int8)
f3 = jnp.arange(24.0).reshape(2, 3, 4) / 7
n1 = jnp.array([1.0, jnp.nan, 3.0, jnp.inf, -jnp.inf])
e0 = jnp.zeros((0,))
try:
    jnp.nancumprod(n1, axis=[0,1])
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.nancumprod(f3, axis=())
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.nancumprod(e0, axis=-3)
except Exception as error:
    print(type(error).__name__, error)
jnp.nancumprod(s1, axis=1, weights=jnp.array([1,2,3]))
