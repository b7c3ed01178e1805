import jax.numpy as jnp
from jax import vmap
def predict(params, x):
    for w, b in params:
        x = w @ x + b
    return x
params = [(jnp.ones((3, 2)), jnp.arange(3.0)), (jnp.ones((1, 3)), jnp.zeros(1))]
print(vmap(predict, in_axes=(None, 0))(params, jnp.arange(4.0).reshape(2, 2)))
