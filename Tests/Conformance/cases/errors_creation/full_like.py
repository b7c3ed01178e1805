import jax.numpy as jnp
v = jnp.array([3, 1, 2])
for f in (
    lambda: jnp.full_like(v, jnp.arange(2)),
    lambda: jnp.full_like([1], 2),
    lambda: jnp.full_like(v, [1]),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, "|", e)
jnp.full_like(v, None)
