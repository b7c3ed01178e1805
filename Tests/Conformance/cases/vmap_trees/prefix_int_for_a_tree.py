import jax.numpy as jnp
from jax import vmap
params = [(jnp.ones((2, 3)), jnp.zeros(2)), (jnp.ones((2, 1)), jnp.ones(2))]
print(vmap(lambda p: sum(w.sum() + b for w, b in p))(params))
print(vmap(lambda p, x: p[0][0].sum() * x, in_axes=(None, 0))(params, jnp.arange(3)))
