import jax.numpy as jnp
v = jnp.array([3, 1, 2])
for f in (
    lambda: jnp.column_stack([v, jnp.arange(2)]),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, "|", e)
jnp.column_stack([v, [1]])
