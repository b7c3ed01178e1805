from jax import vmap
import jax.numpy as jnp
v = jnp.array([3, 1, 2])
cube = jnp.arange(24.).reshape(2, 3, 4)
for f in (
    lambda: jnp.einsum('i,i', v, [1,2,3]),
    lambda: jnp.einsum('i'),
    lambda: jnp.einsum(),
    lambda: jnp.einsum(3),
    lambda: jnp.einsum('i,i', 3, v),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, "|", e)
vmap(lambda a: jnp.einsum('ij,j', a, v))(cube)
