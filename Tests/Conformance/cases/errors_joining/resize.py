import jax.numpy as jnp
v = jnp.array([3, 1, 2])
for f in (
    lambda: jnp.resize(v, (-1,)),
    lambda: jnp.resize(v, 2.5),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, "|", e)
jnp.resize([1], 2)
