from jax import vmap
import jax.numpy as jnp
matrix = jnp.arange(6).reshape(2, 3)
for f in (
    lambda: jnp.split(jnp.arange(6), 4),
    lambda: jnp.split(jnp.arange(6), [4,2]),
    lambda: jnp.split(jnp.arange(6), [2,9]),
    lambda: jnp.split(jnp.arange(6), [-2]),
    lambda: jnp.split(matrix, 2, axis=2),
    lambda: jnp.split(matrix, 0),
    lambda: jnp.split(matrix, -2),
    lambda: jnp.split(3, 1),
    lambda: jnp.split([1,2], 2),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, "|", e)
vmap(lambda v: jnp.split(v, 2))(matrix)
