import jax.numpy as jnp
matrix = jnp.arange(6).reshape(2, 3)
v = jnp.array([3, 1, 2])
w = jnp.array([1., 2., 4.])
for f in (
    lambda: jnp.convolve(matrix, v),
    lambda: jnp.convolve(v, w, 'foo'),
    lambda: jnp.convolve(v, jnp.zeros(0)),
    lambda: jnp.convolve([1], v),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, "|", e)
jnp.convolve(3, v)
