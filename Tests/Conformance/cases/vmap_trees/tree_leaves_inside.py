import jax
import jax.numpy as jnp
from jax import vmap
f = lambda t: sum(jax.tree.leaves(t))
print(vmap(f)((jnp.arange(2), {"k": jnp.arange(2) * 10})))
