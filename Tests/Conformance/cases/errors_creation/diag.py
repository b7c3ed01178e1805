from jax import vmap
import jax.numpy as jnp
cube = jnp.arange(24.).reshape(2, 3, 4)
v = jnp.array([3, 1, 2])
for f in (
    lambda: jnp.diag(cube),
    lambda: jnp.diag(3),
    lambda: jnp.diag([1,2]),
    lambda: jnp.diag(v, 1.5),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, "|", e)
vmap(lambda v: jnp.diag(v))(v)
