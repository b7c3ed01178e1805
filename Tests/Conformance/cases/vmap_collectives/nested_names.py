import jax.numpy as jnp
from jax import lax, vmap
x = jnp.arange(6).reshape(2, 3)
print(vmap(vmap(lambda v: lax.psum(v, "col"), axis_name="col"), axis_name="row")(x))
print(vmap(vmap(lambda v: lax.psum(v, "row"), axis_name="col"), axis_name="row")(x))
print(vmap(vmap(lambda v: lax.psum(v, ("row", "col")), axis_name="col"), axis_name="row")(x))
