import jax.numpy as jnp
matrix = jnp.arange(6).reshape(2, 3)
v = jnp.array([3, 1, 2])
for f in (
    lambda: jnp.matvec(matrix, jnp.arange(2)),
    lambda: jnp.matvec(v, v),
    lambda: jnp.matvec(matrix, 3),
    lambda: jnp.matvec([1], v),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, "|", e)
jnp.matvec(jnp.ones((2,3,4)), jnp.ones((3,4)))
