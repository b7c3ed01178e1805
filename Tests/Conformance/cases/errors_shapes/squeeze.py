from jax import vmap
import jax.numpy as jnp
v = jnp.array([3, 1, 2])
matrix = jnp.arange(6).reshape(2, 3)
for f in (
    lambda: jnp.squeeze(v[None,:,None], 1),
    lambda: jnp.squeeze(v, 5),
    lambda: jnp.squeeze(v[None], (0,0)),
    lambda: jnp.squeeze(v[None], 0.5),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, "|", e)
vmap(lambda v: jnp.squeeze(v, 1))(matrix)
