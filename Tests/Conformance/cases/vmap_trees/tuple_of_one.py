import jax.numpy as jnp
from jax import vmap
print(vmap(lambda t: t[0], in_axes=((0,),))((jnp.arange(2),)))
print(vmap(lambda x: (x,))(jnp.arange(2)))
