from jax import vmap
vmap(lambda a: a, in_axes={"a": 0})
