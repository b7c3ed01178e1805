import jax.numpy as jnp
w = jnp.array([1., 2., 4.])
v = jnp.array([3, 1, 2])
for f in (
    lambda: jnp.interp(jnp.array([-1.,9.]), w, v, left='foo'),
    lambda: jnp.interp(1, w, jnp.arange(2)),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, "|", e)
jnp.interp([1], w, v)
