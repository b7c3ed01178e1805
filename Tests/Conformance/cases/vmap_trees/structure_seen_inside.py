import jax
import jax.numpy as jnp
from jax import vmap
def f(t):
    print(jax.tree.structure(t))
    return t["a"]
print(vmap(f)({"a": jnp.arange(2), "b": [jnp.ones(2), None]}))
