import jax.numpy as jnp
v = jnp.array([3, 1, 2])
matrix = jnp.arange(6).reshape(2, 3)
for f in (
    lambda: jnp.rot90(v),
    lambda: jnp.rot90(matrix, axes=(0,0)),
    lambda: jnp.rot90(matrix, axes=(0,2)),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, "|", e)
jnp.rot90(matrix, axes=(0,1,2))
