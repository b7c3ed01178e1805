from jax import vmap
import jax.numpy as jnp
matrix = jnp.arange(6).reshape(2, 3)
v = jnp.array([3, 1, 2])
cube = jnp.arange(24.).reshape(2, 3, 4)
print(repr(jnp.matmul(matrix, v)))
print(repr(jnp.matmul(matrix, matrix.T)))
print(repr(jnp.matmul(cube, cube.swapaxes(1,2))))
print(repr(jnp.matmul(cube, jnp.ones((4,2)))))
print(repr(jnp.matmul(v, v)))
print(repr(jnp.matmul(matrix, matrix.T, preferred_element_type=jnp.float32)))
print(repr(jnp.matmul(jnp.ones((1,3,4)), jnp.ones((5,4,2))).shape))
print(repr(vmap(jnp.matmul)(cube, cube.swapaxes(1,2))))
