import jax.numpy as jnp
v = jnp.array([3, 1, 2])
matrix = jnp.arange(6).reshape(2, 3)
for f in (
    lambda: jnp.vecmat(v, matrix),
    lambda: jnp.vecmat(v, v),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, "|", e)
jnp.vecmat(3, matrix)
