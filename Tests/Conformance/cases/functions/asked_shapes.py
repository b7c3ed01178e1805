# Messages show a shape as it was asked for; sections and shapes below zero.
import jax.numpy as jnp

m, v, four = jnp.arange(9.0).reshape(3, 3), jnp.arange(3.0), jnp.int32(4)


def attempt(make):
    try:
        print(make())
    except Exception as error:
        print(type(error).__name__, error)


shapes = [[4, 2], (4, 2), jnp.array([4, 2]), four, (four, 2), [four, 2], [4, -1], (-1, 4), jnp.array([4, -1])]
shapes += [[-1, -1], (-1, -1), range(2, 4), {2, 4}, {4: 1}, {}, [], (), True, (True, 3), 4, jnp.array(1.5), [3, 3]]
for shape in shapes:
    attempt(lambda: m.reshape(shape))
    attempt(lambda: jnp.reshape(m, shape, order="F"))
attempt(lambda: m.reshape(four, 2))
attempt(lambda: m.reshape(True, -1, 3))
for sections in (-7, -3, -1, -2, 0, 2, 3):
    attempt(lambda: jnp.split(v, sections))
    attempt(lambda: jnp.array_split(v, sections))
for shape in (-3, (-2, 3), (2, -3), (3, -1), 3, 4, True, (), (1, 3)):
    attempt(lambda: jnp.broadcast_to(v, shape))
