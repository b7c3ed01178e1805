import jax.numpy as jnp
cube = jnp.arange(24.).reshape(2, 3, 4)
for f in (
    lambda: jnp.permute_dims(cube, (-1,1,0)),
    lambda: jnp.permute_dims(cube, (1,0)),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, "|", e)
jnp.permute_dims(cube)
