import jax.numpy as jnp
w = jnp.array([1., 2., 4.])
for f in (
    lambda: jnp.geomspace(1,1000,-4),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, "|", e)
jnp.geomspace(w,100,3,axis=3)
