import jax.numpy as jnp
for f in (
    lambda: jnp.logspace(0,1,-1),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, "|", e)
jnp.logspace(0,2,2.5)
