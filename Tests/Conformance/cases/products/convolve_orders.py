# The order in which the products of a convolution are added depends on the size of its kernel alone.
import jax.numpy as jnp
from jax import random, vmap

v = random.normal(random.key(1), (40,))
w = random.normal(random.key(2), (33,))
for size in [1, 2, 3, 4, 5, 7, 8, 11, 16, 23, 24, 31, 33]:
    y = jnp.convolve(v, w[:size])
    print(size, y.shape, y[::5], jnp.convolve(v, w[:size], mode="same")[3:40:9])
    print(jnp.correlate(v, w[:size], mode="full")[2::9], jnp.correlate(v[:size], w[:size]))
print(jnp.convolve(jnp.array([1.0, 2.0, 3.0]), jnp.ones(3) / 3, mode="same"))
print(jnp.convolve(jnp.arange(6.0), jnp.array([0.25, 0.5, 0.25]), mode="valid"))
print(jnp.convolve(w[:2], v[:7]), jnp.convolve(jnp.array([1, 2, 3]), jnp.array([0, 1])))
for size in [3, 5, 16]:
    print(vmap(lambda x: jnp.convolve(x, w[:size]))(v.reshape((4, 10)))[1:3, ::4])
