from jax import vmap
vmap(lambda a: a, out_axes="0")
