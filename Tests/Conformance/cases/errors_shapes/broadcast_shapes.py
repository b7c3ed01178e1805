import jax.numpy as jnp
for f in (
    lambda: jnp.broadcast_shapes((2,),(3,)),
    lambda: jnp.broadcast_shapes((2,3),(4,3)),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, "|", e)
jnp.broadcast_shapes('a')
