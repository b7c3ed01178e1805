import jax.numpy as jnp
for f in (
    lambda: jnp.tri(-1),
    lambda: jnp.tri(2.5),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, "|", e)
jnp.tri(3,k=1.5)
