import jax
import jax.numpy as jnp

x = jnp.ones((2, 3))
for axis in [2**63, -(2**70)]:
    for use in [
        lambda: x.sum(axis),
        lambda: x.max(axis=axis),
        lambda: jnp.prod(x, axis),
        lambda: jnp.any(x, axis=axis),
        lambda: jnp.sum([1], axis),
        lambda: jnp.mean(x, axis),
        lambda: x.std(axis=axis),
        lambda: jnp.median(x, axis),
        lambda: jnp.flip(x, axis),
        lambda: jax.nn.softmax(x, axis),
    ]:
        try:
            print(use())
        except Exception as e:
            print(type(e).__name__, e)
x.min(2**64)
