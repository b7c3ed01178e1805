import jax.numpy as jnp
cube = jnp.arange(24.).reshape(2, 3, 4)
for f in (
    lambda: jnp.size(cube, 5),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, "|", e)
jnp.size(cube, (0,0))
