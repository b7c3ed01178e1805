from jax import vmap
import jax.numpy as jnp
v = jnp.array([3, 1, 2])
matrix = jnp.arange(6).reshape(2, 3)
floats = jnp.array([[1.5, -2., 3.], [0.25, 5., 6.]])
for f in (
    lambda: jnp.tril(v),
    lambda: jnp.tril(matrix, 1.5),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, "|", e)
vmap(lambda v: jnp.tril(v))(floats)
