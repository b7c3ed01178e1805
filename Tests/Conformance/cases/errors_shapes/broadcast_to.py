from jax import vmap
import jax.numpy as jnp
v = jnp.array([3, 1, 2])
matrix = jnp.arange(6).reshape(2, 3)
for f in (
    lambda: jnp.broadcast_to(v, (3,2)),
    lambda: jnp.broadcast_to(matrix, (3,)),
    lambda: jnp.broadcast_to(v, (2.5,3)),
    lambda: jnp.broadcast_to([1], (2,)),
    lambda: jnp.broadcast_to(arr=v, shape=(1,3)),
    lambda: jnp.broadcast_to(v),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, "|", e)
vmap(lambda v: jnp.broadcast_to(v, (2,)))(matrix)
