import jax.numpy as jnp
for f in (
    lambda: jnp.result_type(),
    lambda: jnp.result_type('foo'),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, "|", e)
jnp.result_type([1])
