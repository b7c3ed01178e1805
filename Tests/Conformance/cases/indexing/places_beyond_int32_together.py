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
for d in (jnp.int8, jnp.uint8, jnp.int16, jnp.uint16, jnp.uint32):
    show(50, d.__name__, lambda: [repr(p) for p in jnp.unravel_index(jnp.array([5, 11], dtype=d), (3, 4))])
    show(51, d.__name__, lambda: repr(jnp.unravel_index(d(7), (3, 4))))
show(0, 0, lambda: x[big])
show(0, 0, lambda: [int(x[big[i]]) for i in range(6)])
show(0, 0, lambda: [int(x[big[i:i+1]][0]) for i in range(6)])
show(0, 0, lambda: [int(m[big[i], 1]) for i in range(6)])
show(0, 0, lambda: [int(m[1, big[i]]) for i in range(6)])
show(0, 0, lambda: [m[big[i]] for i in range(6)])
show(0, 0, lambda: [m[:, big[i]] for i in range(6)])
show(0, 0, lambda: m[big, 1])
show(0, 0, lambda: m[big, big])
show(0, 0, lambda: m[:, big])
show(0, 0, lambda: m[..., None, big])
show(0, 0, lambda: [m[:2, big[i]] for i in range(6)])
show(0, 0, lambda: [int(m[big[i], big[i]]) for i in range(6)])
show(0, 0, lambda: [int(m[big[i], jnp.int32(1)]) for i in range(6)])
show(0, 0, lambda: [m[big[i], None] for i in range(6)])
show(0, 0, lambda: [m[big[i], jnp.array([0, 1])] for i in range(6)])
show(0, 0, lambda: x.at[big].set(7))
show(0, 0, lambda: x.at[big].get())
show(0, 0, lambda: x.at[big].get(mode="fill", fill_value=-1))
show(0, 0, lambda: x.at[big].get(mode="clip"))
show(0, 0, lambda: [x.at[big[i]].set(7) for i in range(6)])
show(0, 0, lambda: [x.at[big[i]].add(1) for i in range(6)])
show(0, 0, lambda: jnp.take(x, big))
