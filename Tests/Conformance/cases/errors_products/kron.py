import jax.numpy as jnp
v = jnp.array([3, 1, 2])
mask = jnp.array([True, False, True])
for f in (
    lambda: jnp.kron([1], v),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, "|", e)
jnp.kron(mask, mask)
