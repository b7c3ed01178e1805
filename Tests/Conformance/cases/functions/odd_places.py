# Axes that are no integers, or not the ones that a function takes.
import jax.numpy as jnp

v = jnp.array([1.0, 2.0, 3.0])
m = jnp.array([[4.0, 1.0, 2.0], [1.0, 5.0, 3.0], [2.0, 3.0, 6.0]])


def show(make):
    try:
        print(make())
    except Exception as e:
        print(type(e).__name__, e)


show(lambda: jnp.swapaxes(m, "a", 1))
show(lambda: jnp.swapaxes(m, True, 1))
show(lambda: jnp.swapaxes(m, None, 1))
show(lambda: jnp.swapaxes(m, (0, 1), 1))
show(lambda: m.swapaxes(0, print))
show(lambda: jnp.rot90(m, 1.0))
show(lambda: jnp.rot90(m, 1.5))
show(lambda: jnp.rot90(m, 2**70))
show(lambda: jnp.rot90(m, None))
show(lambda: jnp.rot90(m, "a"))
show(lambda: jnp.tri(3, 4, True))
show(lambda: jnp.tril(m, False))
show(lambda: jnp.triu(m, True))
show(lambda: jnp.triu(m, "a"))
show(lambda: jnp.triu(m, (1, 2)))
show(lambda: jnp.trace(m, True))
show(lambda: jnp.trace(m, jnp.array([1, 2])))
show(lambda: m[2**70])
show(lambda: m[0, 2**70])
show(lambda: v.item(True))
show(lambda: v.item(None))
show(lambda: v.item({}))
show(lambda: v.item(1.5))
