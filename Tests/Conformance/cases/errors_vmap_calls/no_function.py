from jax import vmap
vmap()
