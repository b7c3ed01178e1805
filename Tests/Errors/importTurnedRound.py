import vmap from jax
