from jax import vmap
import jax.numpy as jnp
matrix = jnp.arange(6).reshape(2, 3)
v = jnp.array([3, 1, 2])
w = jnp.array([1., 2., 4.])
print(repr(jnp.vdot(matrix, matrix)))
print(repr(jnp.vdot(v, w)))
print(repr(jnp.vdot(2, 3)))
print(repr(jnp.vdot(v, v, preferred_element_type=jnp.float32)))
print(repr(vmap(jnp.vdot)(matrix, matrix)))
