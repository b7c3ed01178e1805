from jax import vmap
import jax.numpy as jnp
cube = jnp.arange(24.).reshape(2, 3, 4)
print(repr(jnp.matrix_transpose(cube)))
print(repr(vmap(jnp.matrix_transpose)(cube)))
