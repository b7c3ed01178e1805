# How the functions that take a sequence of arrays go through other things.
import jax.numpy as jnp

v, z = jnp.arange(3), jnp.int32(3)
functions = [jnp.stack, jnp.concatenate, jnp.concat, jnp.hstack, jnp.vstack, jnp.dstack, jnp.column_stack, jnp.lexsort]
functions += [jnp.block, lambda x: jnp.choose(jnp.array([0, 0, 1]), x), lambda x: jnp.ravel_multi_index(x, (3, 3))]


def things():
    things = [z, 3, None, [], (), iter([v, v]), iter([]), (a for a in [v, v]), [v, "a"], ["a"], "ab", "", {}, {1: v}]
    things += [{(3,)}, [v, None], [None], [v, [1, 2, 3]], [[1, 2], [3, 4]], range(3), [v, 3], [3, 4]]
    things += [[v, {}], v, jnp.ones((2, 3), int), [z, z], 2.5, [v, jnp.ones((2, 2), int)], map(lambda a: a, [v])]
    return things


for function in functions:
    for thing in things():
        try:
            print(function(thing))
        except Exception as error:
            text = str(error).split("\n")[0]
            print(type(error).__name__, text if " at 0x" not in text else text.split(" at 0x")[0])
for a in (jnp.array([0, 1, 0]), 0, jnp.array([[0], [1]])):
    for mode in ("raise", "wrap", "clip"):
        print(jnp.choose(a, [v, v + 1.5], mode=mode))
