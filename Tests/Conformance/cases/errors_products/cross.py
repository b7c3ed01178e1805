import jax.numpy as jnp
v = jnp.array([3, 1, 2])
matrix = jnp.arange(6).reshape(2, 3)
for f in (
    lambda: jnp.cross(jnp.ones(4), jnp.ones(4)),
    lambda: jnp.cross(3, 4),
    lambda: jnp.cross([1,2,3], v),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, "|", e)
jnp.cross(matrix, jnp.ones((3,3)))
