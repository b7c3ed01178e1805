from jax import vmap
vmap(lambda a: a)(2.5)
