import jax.numpy as jnp
v = jnp.array([3, 1, 2])
matrix = jnp.arange(6).reshape(2, 3)
for f in (
    lambda: jnp.stack([v, v], 2),
    lambda: jnp.stack([]),
    lambda: jnp.stack([v, jnp.arange(2)]),
    lambda: jnp.stack([v, matrix]),
    lambda: jnp.stack(matrix, axis=2),
    lambda: jnp.stack([v, [1,2,3]]),
    lambda: jnp.stack([v, None]),
    lambda: jnp.stack([v, v], axis=0.5),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, "|", e)
jnp.stack([v, v], out=v)
