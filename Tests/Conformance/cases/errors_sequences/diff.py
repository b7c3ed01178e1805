import jax.numpy as jnp
v = jnp.array([3, 1, 2])
matrix = jnp.arange(6).reshape(2, 3)
for f in (
    lambda: jnp.diff(v, -1),
    lambda: jnp.diff(3),
    lambda: jnp.diff(matrix, axis=2),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, "|", e)
jnp.diff([1,2])
