import jax.numpy as jnp
from jax import vmap
d = {"w": jnp.arange(6).reshape(2, 3), "b": jnp.array([1, 2])}
print(vmap(lambda d: d["w"].sum() + d["b"])(d))
print(vmap(lambda d: d["w"].sum() + d["b"], in_axes=({"w": 1, "b": None},))({"w": d["w"], "b": 10}))
