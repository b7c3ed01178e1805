import jax.numpy as jnp

# What accumulate, outer and at refuse.
x = jnp.array([[5, 3, 7, 1], [2, 8, 6, 4]])


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


for g in (jnp.add, jnp.subtract, jnp.minimum, jnp.bitwise_and, jnp.logical_or):
    attempt(lambda: g.accumulate(x, out=x))
    attempt(lambda: g.accumulate([1]))
    attempt(lambda: g.accumulate(x, axis=2))
    attempt(lambda: g.accumulate(x, axis=(0,)))
    attempt(lambda: g.accumulate(x, axis=None))
    attempt(lambda: g.outer([1], 2))
    attempt(lambda: g.outer(A=1, B=2))
    attempt(lambda: g.outer(1))
    attempt(lambda: g.at(x, 0, 1))
attempt(lambda: jnp.add.at(x, 0, inplace=False))
attempt(lambda: jnp.add.ntypes)
