import jax.numpy as jnp
from jax import vmap
def f(d):
    return d["x"]
vmap(f)({"x": jnp.ones(3), "deep": {"y": (jnp.ones(3), jnp.ones(4))}})
