from jax import vmap
import jax.numpy as jnp
v = jnp.array([3, 1, 2])
for f in (
    lambda: jnp.eye(-1),
    lambda: jnp.eye(2.5),
    lambda: jnp.eye(2,2.5),
    lambda: jnp.eye('a'),
    lambda: jnp.eye(2,k=1.5),
    lambda: jnp.eye(),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, "|", e)
vmap(lambda v: jnp.eye(v))(v)
