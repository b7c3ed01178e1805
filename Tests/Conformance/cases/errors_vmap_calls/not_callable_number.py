from jax import vmap
vmap(3)
