import jax.numpy as jnp
v = jnp.array([3, 1, 2])
for f in (
    lambda: jnp.zeros_like([1,2]),
    lambda: jnp.zeros_like(None),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, "|", e)
jnp.zeros_like(v, shape=-1)
