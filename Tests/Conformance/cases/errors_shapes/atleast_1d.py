import jax.numpy as jnp
v = jnp.array([3, 1, 2])
for f in (
    lambda: jnp.atleast_1d([1]),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, "|", e)
jnp.atleast_1d(x=v)
