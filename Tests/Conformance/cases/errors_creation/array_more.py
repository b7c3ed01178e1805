import jax.numpy as jnp
v = jnp.array([3, 1, 2])
for f in (
    lambda: jnp.array([300], dtype='uint8'),
    lambda: jnp.array(-1, dtype='uint8'),
    lambda: jnp.array([-1], dtype='uint8'),
    lambda: jnp.array([1, 2], dtype='foo'),
    lambda: jnp.array([1,2], dtype=3),
    lambda: jnp.array([1,2], dtype=v),
    lambda: jnp.array([1,2], dtype=str),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, "|", e)
jnp.array([float('inf'), 1], dtype=int)
