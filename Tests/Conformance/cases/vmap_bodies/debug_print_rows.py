import jax
import jax.numpy as jnp
from jax import vmap
def f(row):
    jax.debug.print("row {} has the sum {s}", row, s=row.sum())
    return row * 2
print(vmap(f)(jnp.arange(4).reshape(2, 2)))
