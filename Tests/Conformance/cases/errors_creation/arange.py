import jax.numpy as jnp
v = jnp.array([3, 1, 2])
for f in (
    lambda: jnp.arange(3, dtype=bool),
    lambda: jnp.arange(2, dtype=bool),
    lambda: jnp.arange(3, dtype='foo'),
    lambda: jnp.arange(stop=3),
    lambda: jnp.arange(None),
    lambda: jnp.arange(None, 3),
    lambda: jnp.arange('a'),
    lambda: jnp.arange([1]),
    lambda: jnp.arange(v),
    lambda: jnp.arange(1, v),
    lambda: jnp.arange(1, 5, v),
    lambda: jnp.arange(0, 5, 0),
    lambda: jnp.arange(0, 5, 0.),
    lambda: jnp.arange(True),
    lambda: jnp.arange(float('inf')),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, "|", e)
jnp.arange(float('nan'))
