import jax.numpy as jnp
from jax import vmap
f = lambda **kw: kw["a"] * kw["b"]
print(vmap(f)(a=jnp.arange(3), b=jnp.arange(3)))
