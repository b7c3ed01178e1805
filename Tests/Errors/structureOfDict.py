import jax.numpy as jnp
from jax import vmap
def f(params, x):
    return jnp.dot(params["W"], x) + params["b"]
params = {"W": jnp.ones((3, 2)), "b": jnp.ones(3)}
print(vmap(f, in_axes=({"W": None}, 0))(params, jnp.ones((4, 2))))
