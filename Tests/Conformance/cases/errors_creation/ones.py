from jax import vmap
import jax.numpy as jnp
v = jnp.array([3, 1, 2])
for f in (
    lambda: jnp.ones(2,3),
    lambda: jnp.ones((-2,)),
    lambda: jnp.ones('x'),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, "|", e)
vmap(lambda v: jnp.ones(v))(v)
