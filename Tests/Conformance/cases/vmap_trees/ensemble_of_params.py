import jax.numpy as jnp
from jax import vmap
def predict(params, x):
    w, b = params
    return jnp.dot(w, x) + b
params = (jnp.arange(6.0).reshape(3, 2), jnp.array([0.0, 10.0, 20.0]))
print(vmap(predict, in_axes=(0, None))(params, jnp.array([1.0, 2.0])))
