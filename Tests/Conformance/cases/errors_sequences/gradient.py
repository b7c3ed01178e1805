import jax.numpy as jnp
w = jnp.array([1., 2., 4.])
floats = jnp.array([[1.5, -2., 3.], [0.25, 5., 6.]])
for f in (
    lambda: jnp.gradient(jnp.ones(1)),
    lambda: jnp.gradient(w, edge_order=1),
    lambda: jnp.gradient(floats, 1., 2., 3.),
    lambda: jnp.gradient(w, jnp.arange(2.)),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, "|", e)
jnp.gradient(w, floats)
