import jax.numpy as jnp
v = jnp.array([3, 1, 2])
cube = jnp.arange(24.).reshape(2, 3, 4)
for f in (
    lambda: jnp.broadcast_arrays(v, jnp.arange(2)),
    lambda: jnp.broadcast_arrays(v, cube),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, "|", e)
jnp.broadcast_arrays(v, [1])
