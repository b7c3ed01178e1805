from jax import vmap
import jax.numpy as jnp
matrix = jnp.arange(6).reshape(2, 3)
for f in (
    lambda: jnp.trim_zeros([0,1]),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, "|", e)
vmap(lambda v: jnp.trim_zeros(v))(matrix)
