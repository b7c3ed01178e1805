import jax.numpy as jnp
from jax import vmap


def total(row):
    return row.total()


try:
    vmap(total, in_axes="x")(jnp.ones((2, 3)))
except TypeError as e:
    print(e)
try:
    vmap(total, in_axes=("x",))(jnp.ones((2, 3)))
except TypeError as e:
    print(e)
vmap(total)(jnp.ones((2, 3)))
