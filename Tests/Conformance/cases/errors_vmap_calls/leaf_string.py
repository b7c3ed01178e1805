from jax import vmap
vmap(lambda s: s)("text")
