import jax.numpy as jnp
cube = jnp.arange(24.).reshape(2, 3, 4)
for f in (
    lambda: jnp.swapaxes(cube, 0, 3),
    lambda: jnp.swapaxes(cube, -4, 0),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, "|", e)
jnp.swapaxes(cube, 0)
