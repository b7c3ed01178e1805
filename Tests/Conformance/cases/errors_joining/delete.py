from jax import vmap
import jax.numpy as jnp
v = jnp.array([3, 1, 2])
matrix = jnp.arange(6).reshape(2, 3)
w = jnp.array([1., 2., 4.])
for f in (
    lambda: jnp.delete(v, 7),
    lambda: jnp.delete(v, jnp.array([7])),
    lambda: jnp.delete(v, jnp.array([True,False])),
    lambda: jnp.delete(v, jnp.array([1.5])),
    lambda: jnp.delete(v, [0]),
    lambda: jnp.delete(matrix, 0, axis=5),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, "|", e)
vmap(lambda n: jnp.delete(w, n))(v)
