import jax.numpy as jnp
from jax import lax, vmap
def softmax(v):
    e = jnp.exp(v - lax.pmax(v, "k"))
    return e / lax.psum(e, "k")
print(vmap(softmax, axis_name="k")(jnp.array([0.0, 0.0, 0.0, 0.0])))
