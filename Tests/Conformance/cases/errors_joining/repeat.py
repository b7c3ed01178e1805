from jax import vmap
import jax.numpy as jnp
v = jnp.array([3, 1, 2])
matrix = jnp.arange(6).reshape(2, 3)
w = jnp.array([1., 2., 4.])
for f in (
    lambda: jnp.repeat(v, jnp.array([1,2])),
    lambda: jnp.repeat(v, [1,0,2]),
    lambda: jnp.repeat(v, -1),
    lambda: jnp.repeat(jnp.float32(3), jnp.array([1,2])),
    lambda: jnp.repeat(matrix, 2, axis=2),
    lambda: jnp.repeat([1,2], 2),
    lambda: jnp.repeat(v, None),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, "|", e)
vmap(lambda v: jnp.repeat(w, v))(matrix)
