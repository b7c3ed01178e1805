import jax.numpy as jnp
from jax import lax, vmap
f = lambda t: lax.psum(t, "i")
print(vmap(f, axis_name="i")({"a": jnp.arange(3), "b": (jnp.ones((3, 2)), None)}))
print(vmap(lambda a, b: lax.pmax((a, [b]), "i"), axis_name="i")(jnp.arange(2), jnp.arange(2) * -1))
