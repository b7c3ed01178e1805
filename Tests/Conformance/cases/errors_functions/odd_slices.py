# What a slice of an array is asked, and lists that are appended.
import jax.numpy as jnp

x = jnp.arange(5)
bounds = ("a", 1.5, (1,), [], {}, print.__name__, jnp.arange(2), jnp.float32(2), jnp.int32(2), True, 0)
for bound in bounds:
    for index in (slice(bound, None), slice(None, bound), slice(None, None, bound), slice(1, bound, "c")):
        for action in (lambda: x[index], lambda: x.at[index].set(0)):
            try:
                print(action())
            except Exception as error:
                print(type(error).__name__, error)
for values, axis in (([4, 5], None), ([4, 5], 0), (None, None), ((1,), 0), ({}, None), (4, None), (4, 0)):
    try:
        print(jnp.append(x, values, axis=axis))
    except Exception as error:
        print(type(error).__name__, error)
try:
    jnp.histogram_bin_edges(x, "auto")
except NotImplementedError as error:
    print(error)
jnp.append([1, 2], x)
