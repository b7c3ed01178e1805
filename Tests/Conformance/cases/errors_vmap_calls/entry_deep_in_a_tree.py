from jax import vmap
vmap(lambda a: a, in_axes=([0, {"k": (None, "x")}],))
