import jax.numpy as jnp
from jax import vmap
def predict(params, input_vec):
    assert input_vec.ndim == 1
    return jnp.dot(params, input_vec)
print(vmap(predict, in_axes=(None, 0))(jnp.ones((3, 2)), jnp.ones((4, 2, 1))))
