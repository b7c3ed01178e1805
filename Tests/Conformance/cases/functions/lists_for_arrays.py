# Lists where arrays are meant: the shapes are looked at first.
import jax.numpy as jnp
from jax import nn

v, m = jnp.arange(3.0), jnp.ones((3, 3))


def attempt(make):
    try:
        print(make())
    except Exception as error:
        print(type(error).__name__, str(error).split("\n")[0])


for data in ([1.5, 2.5], (1, 2), [v, v], [[1], [2, 3]], [[True, v]], [], {}, None, v):
    attempt(lambda: jnp.average(data, axis=0))
for data in ([1, 2], [v, v], [v, m], [[1, 2], [3]], (), [[]], {}, "ab", range(3), None, 2.5, print.__name__, {1, 2}):
    for subscripts in ("ij->j", "i->", "i...->", "->"):
        attempt(lambda: jnp.einsum(subscripts, data))
    attempt(lambda: jnp.einsum("ij,i->j", m, data))
for axis in (1.5, (1, 2), "a", "abc", (), (0,), [0], None, True, range(2), {}, -1, 0, jnp.int32(0)):
    attempt(lambda: nn.one_hot(jnp.array([0, 1]), 3, axis=axis))
for dtype in ([1.5, 2.5], [], {}, {1: 2}, (1, 2), (), ["x"], [None], (None,), {"a": v}):
    attempt(lambda: jnp.zeros((2,), dtype))
    attempt(lambda: v.astype(dtype))
    attempt(lambda: jnp.finfo(dtype))
    attempt(lambda: jnp.iinfo(dtype))
