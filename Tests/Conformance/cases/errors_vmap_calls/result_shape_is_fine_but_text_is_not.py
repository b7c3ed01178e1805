import jax.numpy as jnp
from jax import vmap
print(vmap(lambda v: v.shape)(jnp.ones((2, 3))))
vmap(lambda v: (v.shape, "rows"))(jnp.ones((2, 3)))
