import jax.numpy as jnp
v = jnp.array([3, 1, 2])
cube = jnp.arange(24.).reshape(2, 3, 4)
for f in (
    lambda: jnp.matrix_transpose(v),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, "|", e)
jnp.matrix_transpose(x=cube)
