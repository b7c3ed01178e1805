# Numbers of parts, repetitions and bins.
import jax.numpy as jnp

v = jnp.array([1.0, 2.0, 3.0])
m = jnp.array([[4.0, 1.0, 2.0], [1.0, 5.0, 3.0], [2.0, 3.0, 6.0]])


def show(make):
    try:
        print(make())
    except Exception as e:
        print(type(e).__name__, e)


show(lambda: jnp.split(v, None))
show(lambda: jnp.split(v, print))
show(lambda: jnp.split(v, "3"))
show(lambda: jnp.split(v, "a"))
show(lambda: jnp.split(v, v[2]))
show(lambda: jnp.array_split(v, jnp.float16(2)))
show(lambda: jnp.array_split(v, {}))
show(lambda: jnp.tile(v, None))
show(lambda: jnp.tile(v, print))
show(lambda: jnp.tile(v, 2.0))
show(lambda: jnp.tile(m, 1.5))
show(lambda: jnp.tile(v, [1.5, 2]))
show(lambda: jnp.tile(v, (None,)))
show(lambda: jnp.tile(v, v))
show(lambda: jnp.tile(v, jnp.ones((2, 2), jnp.int32)))
show(lambda: jnp.repeat(v, v > 1))
show(lambda: jnp.repeat(m, v > 1, axis=0))
show(lambda: jnp.repeat(v, True))
show(lambda: jnp.repeat(v, "a"))
show(lambda: jnp.repeat(m, "a", axis=0))
show(lambda: jnp.histogram(v, None))
show(lambda: jnp.histogram(v, [0, 1]))
show(lambda: jnp.histogram(v, "auto"))
