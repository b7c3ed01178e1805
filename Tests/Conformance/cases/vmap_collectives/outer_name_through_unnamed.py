import jax.numpy as jnp
from jax import lax, vmap
x = jnp.arange(6).reshape(2, 3)
print(vmap(lambda r: vmap(lambda v: v - lax.pmin(v, "o"))(r), axis_name="o")(x))
print(vmap(lambda r: vmap(lambda v: lax.all_gather(v, "o"))(r), axis_name="o")(x).shape)
print(vmap(lambda r: vmap(lambda v: lax.all_gather(v, "o"), out_axes=1)(r), axis_name="o")(x)[0])
