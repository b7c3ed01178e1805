import jax.numpy as jnp
v = jnp.array([3, 1, 2])
matrix = jnp.arange(6).reshape(2, 3)
for f in (
    lambda: jnp.insert(v, 1.5, 9),
    lambda: jnp.insert(v, jnp.ones((1,1),dtype=int), 9),
    lambda: jnp.insert(v, [1], 9),
    lambda: jnp.insert(v, 1, [9]),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, "|", e)
jnp.insert(matrix, 5, 9, axis=3)
