import jax.numpy as jnp
matrix = jnp.arange(6).reshape(2, 3)
v = jnp.array([3, 1, 2])
for f in (
    lambda: jnp.diag_indices_from(matrix),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, "|", e)
jnp.diag_indices_from(v)
