import jax.numpy as jnp
from jax import vmap
def f(params, x):
    return x
vmap(f)([[jnp.ones((2, 2)), jnp.ones(2)], [jnp.ones((5, 2)), jnp.ones(5)]], jnp.ones(2))
