import jax.numpy as jnp
v = jnp.array([3, 1, 2])
for f in (
    lambda: jnp.expand_dims(v, 2),
    lambda: jnp.expand_dims(v, -3),
    lambda: jnp.expand_dims(v, (0,0)),
    lambda: jnp.expand_dims(v, 0.5),
    lambda: jnp.expand_dims(v),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, "|", e)
jnp.expand_dims([1], 0)
