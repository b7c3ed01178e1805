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
    show(1, i, lambda: x[b, None])
    show(2, i, lambda: x[None, b])
    show(3, i, lambda: x[..., b])
    show(4, i, lambda: x[b, ...])
    show(5, i, lambda: x[(b,)])
    show(6, i, lambda: m[1][b])
    show(7, i, lambda: m.reshape(12, 1)[b])
    show(8, i, lambda: m.reshape(1, 12)[:, b])
    show(9, i, lambda: m[b][b])
    show(10, i, lambda: x.at[b].get())
    show(11, i, lambda: x.at[b].get(mode="clip"))
    show(12, i, lambda: m.at[b, 1].get())
    show(13, i, lambda: m.at[b, 1].get(mode="clip"))
    show(14, i, lambda: m.at[b].get(mode="clip"))
    show(15, i, lambda: m.at[b].get(mode="fill", fill_value=-7))
    show(16, i, lambda: m.at[b, 0].get(mode="fill", fill_value=-7))
    show(17, i, lambda: x.at[b].get(mode="fill", fill_value=-7))
    show(18, i, lambda: x[::2][b])
    show(19, i, lambda: x.at[b[None]].set(3))
    show(20, i, lambda: m.at[b, 0].set(33))
    show(21, i, lambda: m.at[b, 0].set(33, mode="clip"))
    show(22, i, lambda: x.at[b].set(33, mode="clip"))
    show(23, i, lambda: x.at[b[None]].set(33, mode="clip"))
    show(24, i, lambda: jnp.take(x, b))
