from jax import vmap
vmap(lambda a=1: a, in_axes=(0,))()
