from jax import vmap
import jax.numpy as jnp
def f(p, x):
    return p["w"] * x + p["b"]
p = {"w": jnp.ones(3), "b": 2.0}
vmap(f, in_axes=({"w": None}, 0))(p, jnp.ones((4, 3)))
