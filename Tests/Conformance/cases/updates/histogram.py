import jax.numpy as jnp

data = jnp.array([3, 1, 3, 0, 2, 3])
counts = jnp.zeros(5, dtype=int).at[data].add(1)
print(counts)
board = jnp.zeros((3, 3), dtype=int)
for k, (i, j) in enumerate([(0, 0), (1, 1), (2, 2)]):
    board = board.at[i, j].set(k + 1)
print(board)
print(board.at[jnp.arange(3), jnp.arange(3)].get())
