import jax.numpy as jnp
v = jnp.array([3, 1, 2])
for f in (
    lambda: jnp.copy([1,2]),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, "|", e)
jnp.copy(v, order='C')
