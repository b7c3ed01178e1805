import jax.numpy as jnp
for f in (
    lambda: jnp.diag_indices(-1),
    lambda: jnp.diag_indices(2, -1),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, "|", e)
jnp.diag_indices(2.5)
