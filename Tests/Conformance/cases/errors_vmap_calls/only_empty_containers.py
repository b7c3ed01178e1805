from jax import vmap
vmap(lambda a, b: 1)([], {"k": ()})
