import jax.numpy as jnp
from jax import vmap
def poly(coefficients, x):
    value = 0.0
    for c in coefficients:
        value = value * x + c
    return value
print(vmap(poly, in_axes=(None, 0))(jnp.array([1.0, 0.0, -2.0]), jnp.arange(4.0)))
print(vmap(poly, in_axes=(0, None))(jnp.array([[1.0, 2.0], [3.0, 4.0]]), 10.0))
