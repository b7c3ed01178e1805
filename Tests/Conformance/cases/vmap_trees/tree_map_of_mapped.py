import jax
import jax.numpy as jnp
from jax import vmap
t = {"a": jnp.arange(3), "b": (jnp.ones(2),)}
print(jax.tree.map(vmap(lambda v: v * 2), t))
