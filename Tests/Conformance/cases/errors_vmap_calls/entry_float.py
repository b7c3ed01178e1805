from jax import vmap
vmap(lambda a: a, in_axes=(1.0,))
