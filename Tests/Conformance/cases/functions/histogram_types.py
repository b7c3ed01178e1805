import jax.numpy as jnp

i = jnp.array([1, 2, 2, 5, 7, 7, 7])
counts, edges = jnp.histogram(i, bins=3)
print(repr(counts), repr(edges))
counts, edges = jnp.histogram(i, bins=jnp.array([0, 2, 5, 8]))
print(repr(counts), repr(edges))
counts, edges = jnp.histogram(i, bins=4, range=(0, 8), density=True)
print(repr(counts), repr(edges))
counts, edges = jnp.histogram(i.astype(jnp.uint8), bins=2, weights=jnp.arange(7.0))
print(repr(counts), repr(edges))
print(repr(jnp.histogram_bin_edges(i, bins=2)))
