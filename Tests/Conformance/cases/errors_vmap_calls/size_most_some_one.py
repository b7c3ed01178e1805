import jax.numpy as jnp
from jax import vmap
f = lambda *xs: xs[0]
vmap(f)(*[jnp.ones(n) for n in (2, 3, 2, 4, 3, 2)])
