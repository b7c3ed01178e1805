import jax.numpy as jnp

# What the folds of ufuncs refuse.
x = jnp.array([[5, 3, 7, 1], [2, 8, 6, 4]])


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


for g in (jnp.add, jnp.subtract, jnp.minimum, jnp.bitwise_and, jnp.logical_or):
    attempt(lambda: g.reduce([1, 2]))
    attempt(lambda: g.reduce(x, where=x))
    attempt(lambda: g.reduce(x, where=x > 2))
    attempt(lambda: g.reduce(x, initial=[1]))
    attempt(lambda: g.reduce(x, initial=jnp.array([1, 2])))
    attempt(lambda: g.reduce(x, axis=5))
    attempt(lambda: g.reduce(x, axis="a"))
    attempt(lambda: g.reduce(x, foo=1))
    attempt(lambda: g.reduce())
    attempt(lambda: g.reduce(3))
    attempt(lambda: g.reduce(None))
    attempt(lambda: g.reduce(jnp.zeros((0, 3))))
    attempt(lambda: g.reduce(x, axis=(0, 1)))
    attempt(lambda: g.reduce(jnp.ones(2)))
attempt(lambda: jnp.negative.reduce(x))
attempt(lambda: jnp.negative.accumulate(x))
attempt(lambda: jnp.negative.outer(x, x))
attempt(lambda: jnp.bitwise_or.reduce(x, dtype=jnp.float32))
