# The last digits of products whose operands lie in memory with their rows and columns exchanged.
import jax.numpy as jnp
from jax import lax, random


def digits(name, x):
    words = lax.bitcast_convert_type(x, jnp.int32).ravel()
    odd = jnp.arange(words.size, dtype=jnp.int32) * 2 + 1
    print(name, x.shape, jnp.sum(words * odd), jnp.sum(words ^ odd))


left = random.normal(random.key(3), (70, 700))
right = random.normal(random.key(4), (700, 130))
for rows in [2, 12]:
    for columns, depth in [(2, 8), (3, 5), (7, 4), (8, 5), (9, 9), (16, 16), (33, 4)]:
        a, b = left[:rows, :depth], right[:depth, :columns]
        digits(f"right {depth}", jnp.inner(a, b.T))
        digits(f"left {depth}", jnp.tensordot(a.T, b, ((0,), (0,))))
for rows, columns, depth in [(2, 130, 300), (8, 64, 600), (70, 20, 700), (3, 17, 700)]:
    digits(f"right {depth}", jnp.inner(left[:rows, :depth], right[:depth, :columns].T))
