import jax.numpy as jnp
v = jnp.array([3, 1, 2])
for f in (
    lambda: jnp.outer(v, v, out=v),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, "|", e)
jnp.outer([1], v)
