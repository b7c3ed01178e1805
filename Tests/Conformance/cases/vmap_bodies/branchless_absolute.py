import jax.numpy as jnp
from jax import vmap
f = lambda x: jnp.where(x < 0, -x, x)
print(vmap(f)(jnp.array([-1.5, 0.0, 2.5])))
