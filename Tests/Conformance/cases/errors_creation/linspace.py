from jax import vmap
import jax.numpy as jnp
w = jnp.array([1., 2., 4.])
v = jnp.array([3, 1, 2])
for f in (
    lambda: jnp.linspace(0, 1, -1),
    lambda: jnp.linspace(0, 1, 2.5),
    lambda: jnp.linspace(0, 1, axis=3),
    lambda: jnp.linspace(w, 1, 3, axis=5),
    lambda: jnp.linspace(w, 1, 3, axis=-5),
    lambda: jnp.linspace([1,2],3,3),
    lambda: jnp.linspace(0, None),
    lambda: jnp.linspace(0),
    lambda: jnp.linspace(0,1,v),
    lambda: jnp.linspace(w, jnp.arange(2), 3),
    lambda: jnp.linspace(0, 1, None),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, "|", e)
vmap(lambda v: jnp.linspace(0, 1, v))(v)
