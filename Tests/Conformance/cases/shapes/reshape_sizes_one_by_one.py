# jnp.reshape takes one shape; a second size is taken for the order of the elements.
import jax.numpy as jnp

x = jnp.arange(6)
for f in [
    lambda: jnp.reshape(x, 2, 3),
    lambda: jnp.reshape(x, 2, "K"),
    lambda: jnp.reshape(x, (2, 3), "A"),
    lambda: jnp.reshape(x, 6, 3),
    lambda: x.flatten("K"),
    lambda: x.reshape(2, 3, order="C"),
]:
    try:
        print(f())
    except (TypeError, ValueError, NotImplementedError) as e:
        print(type(e).__name__, e)
