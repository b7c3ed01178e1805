from jax import vmap
vmap(lambda r: r)(range(3))
