import jax.numpy as jnp
from jax import vmap

def predict(W, x):
    return jnp.dot(W, x)

print(
    vmap(predict, in_axes=(None, 1))(
        jnp.ones((3, 2)),
        jnp.ones((4, 2)),
    )
)
