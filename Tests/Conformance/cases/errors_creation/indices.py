import jax.numpy as jnp
for f in (
    lambda: jnp.indices(3),
    lambda: jnp.indices((2.5,)),
    lambda: jnp.indices((-1,)),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, "|", e)
jnp.indices((2,'a'))
