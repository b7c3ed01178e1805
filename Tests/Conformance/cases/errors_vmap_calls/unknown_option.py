from jax import vmap
vmap(lambda v: v, axis=1)
