import jax.numpy as jnp
matrix = jnp.arange(6).reshape(2, 3)
v = jnp.array([3, 1, 2])
mask = jnp.array([True, False, True])
for f in (
    lambda: jnp.vander(matrix),
    lambda: jnp.vander(v, -1),
    lambda: jnp.vander(v, 2.5),
    lambda: jnp.vander([1]),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, "|", e)
jnp.vander(mask)
