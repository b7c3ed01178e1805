from jax import grad, vmap
