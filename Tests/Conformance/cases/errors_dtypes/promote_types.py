import jax.numpy as jnp
for f in (
    lambda: jnp.promote_types('foo', 'int8'),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, "|", e)
jnp.promote_types(1, 'int8')
