import jax.numpy as jnp
from jax import vmap
f = lambda v: {"a": v, "b": [v * 2, 1]}
x = jnp.arange(4).reshape(2, 2)
print(vmap(f, out_axes={"a": 1, "b": 0})(x))
print(vmap(f, out_axes={"a": 1, "b": [-1, None]})(x))
