import jax.numpy as jnp
v = jnp.array([3, 1, 2])
for f in (
    lambda: jnp.full((2,2), v),
    lambda: jnp.full((2,), [1,2]),
    lambda: jnp.full((2,), None),
    lambda: jnp.full(-1, 3),
    lambda: jnp.full(2),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, "|", e)
jnp.full(2.5, 1)
