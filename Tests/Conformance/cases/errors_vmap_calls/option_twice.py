from jax import vmap
vmap(lambda v: v, 0, in_axes=0)
