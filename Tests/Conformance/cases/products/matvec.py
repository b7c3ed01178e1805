from jax import vmap
import jax.numpy as jnp
matrix = jnp.arange(6).reshape(2, 3)
v = jnp.array([3, 1, 2])
cube = jnp.arange(24.).reshape(2, 3, 4)
print(repr(jnp.matvec(matrix, v)))
print(repr(jnp.matvec(cube, jnp.arange(4.))))
print(repr(jnp.matvec(cube, jnp.ones((2,4)))))
print(repr(jnp.matvec(matrix, jnp.ones((5,3)))))
print(repr(vmap(jnp.matvec)(cube, jnp.ones((2,4)))))
