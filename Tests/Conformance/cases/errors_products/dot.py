from jax import vmap
import jax.numpy as jnp
matrix = jnp.arange(6).reshape(2, 3)
v = jnp.array([3, 1, 2])
cube = jnp.arange(24.).reshape(2, 3, 4)
for f in (
    lambda: jnp.dot(matrix, matrix),
    lambda: jnp.dot(v, matrix),
    lambda: jnp.dot(cube, v),
    lambda: jnp.dot([1,2], v),
    lambda: jnp.dot(v, None),
    lambda: jnp.dot(v),
    lambda: jnp.dot(v, v, preferred_element_type='int8'),
    lambda: jnp.dot(v, v, preferred_element_type='foo'),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, "|", e)
vmap(lambda a: jnp.dot(a, jnp.arange(2)))(matrix)
