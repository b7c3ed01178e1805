import jax.numpy as jnp
x = jnp.arange(4.)
losses = []
w = jnp.zeros(4)
for step in range(10000000):  # note: this loop has many turns: only the first ones were checked
    w = w - 0.1 * x
    losses.append(float(w.sum()))
print(losses[-1], losses[10 ** 7 - 1], w @ jnp.ones(5))  # mistake: TypeError: dot_general requires contracting dimensions to have the same shape, got (4,) and (5,).
i = 0
while i < 10 ** 9:  # note: this loop has many turns: only the first ones were checked
    i += 1
print([1][i])
grid = [[0] * 100 for _ in range(100)]
for a in range(100):  # note: this loop has many turns: only the first ones were checked
    for b in range(100):  # note: this loop has many turns: only the first ones were checked
        for c in range(100):
            grid[a][b] += c
grid[100]  # mistake: IndexError: list index out of range
while True:  # note: no way out of this loop was found: what follows it was not checked
    i += 1
print("unreached")
