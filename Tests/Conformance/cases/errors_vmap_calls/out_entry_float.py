from jax import vmap
vmap(lambda a: (a, a), out_axes=(0, 2.5))
