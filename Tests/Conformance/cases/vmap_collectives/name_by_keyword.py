from functools import partial
import jax.numpy as jnp
from jax import lax, vmap
f = partial(vmap, axis_name="n")
print(f(lambda v: lax.psum(v, axis_name="n"))(jnp.arange(3)))
@partial(vmap, axis_name="n", in_axes=1, out_axes=1)
def centre(col):
    return col - lax.pmean(col, axis_name="n")
print(centre(jnp.array([[1.0, 3.0], [2.0, 6.0]])))
