import jax.numpy as jnp

x, v = jnp.ones((2, 3)), jnp.arange(3)
for call in [
    lambda: jnp.concatenate(v, v), lambda: jnp.concatenate(x, x), lambda: jnp.stack(v, v), lambda: jnp.hstack(v, v),
    lambda: jnp.stack(5), lambda: jnp.concatenate(5), lambda: jnp.vstack(2.5), lambda: jnp.hstack(None),
]:
    try:
        call()
    except Exception as e:
        print(type(e).__name__, e)

print(jnp.concatenate(v, 0))
