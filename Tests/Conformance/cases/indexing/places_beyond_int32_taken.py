import jax.numpy as jnp
from jax import vmap
x = jnp.arange(5) * 10
m = jnp.arange(12).reshape(3, 4)
big = jnp.array([0, 3, 2**31 - 1, 2**31, 2**31 + 1, 2**32 - 1], dtype=jnp.uint32)
# What a place beyond 2 ** 31 means.
def show(n, i, f):
    try:
        print(n, i, str(f()).replace("\n", " "))
    except Exception as e:
        print(n, i, type(e).__name__, str(e)[:100])
for i in (2, 3, 5):
    b = big[i]
    show(25, i, lambda: jnp.take(x, b, mode="wrap"))
    show(27, i, lambda: jnp.take(m, b, axis=1))
    show(28, i, lambda: jnp.take(m, b, axis=1, mode="wrap"))
    show(29, i, lambda: jnp.take_along_axis(m, b.reshape(1, 1), axis=1))
    show(34, i, lambda: jnp.choose(b, [x, x + 1, x + 2], mode="wrap"))
    show(35, i, lambda: jnp.unravel_index(b, (3, 4)))
    show(36, i, lambda: jnp.delete(x, b))
    show(37, i, lambda: jnp.insert(x, b, 4))
