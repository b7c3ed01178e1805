from jax import vmap
vmap(lambda a: 1)(None)
