import jax.numpy as jnp
v = jnp.array([3, 1, 2])
for f in (
    lambda: jnp.asarray([1,2], order='C'),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, "|", e)
jnp.asarray(v, order='F')
