import jax.numpy as jnp
cube = jnp.arange(24.).reshape(2, 3, 4)
for f in (
    lambda: jnp.rollaxis(cube, 3),
    lambda: jnp.rollaxis(cube, 0, 4),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, "|", e)
jnp.rollaxis(cube, 0, -4)
