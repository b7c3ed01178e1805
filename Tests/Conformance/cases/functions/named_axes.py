import jax.numpy as jnp
from jax import nn

x = jnp.arange(3.0)
for reduce in [jnp.sum, jnp.max, jnp.min, jnp.mean, jnp.var, jnp.std, jnp.prod, nn.softmax, nn.logsumexp]:
    for axis in ["i", ("i",)]:
        try:
            print(reduce(x, axis=axis))
        except (NameError, NotImplementedError, TypeError) as e:
            print(type(e).__name__, e)
for reduce in [jnp.any, jnp.all, jnp.argmax, jnp.cumsum, jnp.median]:
    try:
        print(reduce(x > 1, axis="i"))
    except (NameError, NotImplementedError, TypeError) as e:
        print(type(e).__name__, e)
