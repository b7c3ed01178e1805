import jax.numpy as jnp
v = jnp.array([3, 1, 2])
matrix = jnp.arange(6).reshape(2, 3)
for f in (
    lambda: jnp.matmul(v, 3),
    lambda: jnp.matmul(matrix, matrix),
    lambda: jnp.matmul(jnp.ones((2,3,4)), jnp.ones((3,4,2))),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, "|", e)
jnp.matmul([1], v)
