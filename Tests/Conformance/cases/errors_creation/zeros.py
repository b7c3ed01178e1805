from jax import vmap
import jax.numpy as jnp
scalar = jnp.float32(2.5)
v = jnp.array([3, 1, 2])
for f in (
    lambda: jnp.zeros(2.5),
    lambda: jnp.zeros((2,2.5)),
    lambda: jnp.zeros('a'),
    lambda: jnp.zeros(None),
    lambda: jnp.zeros(-1),
    lambda: jnp.zeros((2,-1)),
    lambda: jnp.zeros(2,3),
    lambda: jnp.zeros((2,),3),
    lambda: jnp.zeros(scalar),
    lambda: jnp.zeros(),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, "|", e)
vmap(lambda v: jnp.zeros((2,v)))(v)
