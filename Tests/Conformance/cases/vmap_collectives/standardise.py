import jax.numpy as jnp
from jax import lax, vmap
def standardise(v):
    mean = lax.pmean(v, "batch")
    var = lax.pmean((v - mean) ** 2, "batch")
    return (v - mean) / jnp.sqrt(var)
print(vmap(standardise, axis_name="batch")(jnp.array([1.0, 3.0])))
print(vmap(standardise, axis_name="batch")(jnp.array([[1.0, 10.0], [3.0, 30.0]])))
