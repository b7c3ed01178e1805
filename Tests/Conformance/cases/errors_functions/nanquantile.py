import jax.numpy as jnp
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
n1 = jnp.array([1.0, jnp.nan, 3.0, jnp.inf, -jnp.inf])
e0 = jnp.zeros((0,))
try:
    jnp.nanquantile(n1, -1, method='bad')
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.nanquantile(e0, jnp.array([0.25,0.75]), )
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.nanquantile(n1, f2, method='higher')
except Exception as error:
    print(type(error).__name__, error)
jnp.nanquantile(f2, 1, axis=0)
