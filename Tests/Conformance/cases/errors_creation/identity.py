import jax.numpy as jnp
for f in (
    lambda: jnp.identity(-2),
    lambda: jnp.identity(2.),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, "|", e)
jnp.identity(2, 3)
