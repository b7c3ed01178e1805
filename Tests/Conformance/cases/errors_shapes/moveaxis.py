from jax import vmap
import jax.numpy as jnp
cube = jnp.arange(24.).reshape(2, 3, 4)
for f in (
    lambda: jnp.moveaxis(cube, (0,1), 0),
    lambda: jnp.moveaxis(cube, 3, 0),
    lambda: jnp.moveaxis(cube, 0, 3),
    lambda: jnp.moveaxis(cube, 0.5, 1),
    lambda: jnp.moveaxis(cube, (0,0), (1,2)),
    lambda: jnp.moveaxis(3, 0, 0),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, "|", e)
vmap(lambda v: jnp.moveaxis(v, 0, 2))(cube)
