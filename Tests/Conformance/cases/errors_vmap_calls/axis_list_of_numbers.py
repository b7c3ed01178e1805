from jax import vmap
vmap(lambda v: v)([1, 2, 3])
