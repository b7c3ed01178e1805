import jax.numpy as jnp
v = jnp.array([3, 1, 2])
matrix = jnp.arange(6).reshape(2, 3)
for f in (
    lambda: jnp.inner(v, jnp.arange(2)),
    lambda: jnp.inner(matrix, jnp.ones((2,2))),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, "|", e)
jnp.inner([1], v)
