from jax import vmap
vmap([1, 2])
