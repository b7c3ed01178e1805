import jax.numpy as jnp
from jax import lax, vmap
x = jnp.array([30, 10, 20])
print(vmap(lambda v: (lax.all_gather(v, "i") < v).sum(), axis_name="i")(x))
