import jax.numpy as jnp
matrix = jnp.arange(6).reshape(2, 3)
v = jnp.array([3, 1, 2])
for f in (
    lambda: jnp.concatenate([matrix, v]),
    lambda: jnp.concatenate([v, matrix]),
    lambda: jnp.concatenate([matrix, jnp.ones((2,2))]),
    lambda: jnp.concatenate([matrix, matrix], axis=2),
    lambda: jnp.concatenate([1, 2]),
    lambda: jnp.concatenate([]),
    lambda: jnp.concatenate(v),
    lambda: jnp.concatenate([v, [1]]),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, "|", e)
jnp.concatenate([v, v], axis='a')
