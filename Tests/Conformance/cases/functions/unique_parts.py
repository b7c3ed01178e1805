import functools
import jax.numpy as jnp

for x in [jnp.array([3, 1, 3, 2]), jnp.array([[1.0, 2.0], [2.0, jnp.nan]]), jnp.array([jnp.nan, jnp.nan, 1.0]), jnp.array(3)]:
    for part in [jnp.unique_all, jnp.unique_counts, jnp.unique_inverse, jnp.unique_values]:
        print(part(x))
        print(part(x, size=3), part(x, size=2, fill_value=9))
values, counts = jnp.unique_counts(jnp.array([3, 1, 3]))
print(values, counts, jnp.unique_all(values)._fields, len(jnp.unique_inverse(values)))
empty = jnp.array([], jnp.int8)
print(jnp.unique_all(empty), jnp.unique_counts(empty, size=2, fill_value=9))
for axis in [0, 1]:
    for size in [None, 2]:
        for rows in [jnp.zeros((0, 3)), jnp.zeros((2, 0))]:
            print(jnp.unique(rows, True, True, True, axis=axis, size=size, fill_value=9))


@functools.lru_cache(maxsize=4)
def double(n):
    return 2 * n


double(2), double(2), double(3)
info = double.cache_info()
print(info, info.hits, 2 in info, info._fields, info[1:], info == (1, 2, 4, 2), tuple(info))
