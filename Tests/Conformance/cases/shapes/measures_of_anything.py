# The shape of what is no array, as NumPy sees it.
import jax.numpy as jnp

for x in ["ab", None, {}, {1}, print, slice(1), ["a", "b"], [None, 1], [[1, 2], [3, 4]], range(3), (), 2**70]:
    print(jnp.ndim(x), jnp.shape(x), jnp.size(x))
try:
    jnp.shape([1, [2]])
except ValueError as e:
    print(e)
