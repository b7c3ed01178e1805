# title: To each argument its axis
# kind: fill
# goal: Weights and inputs come in pairs, but the weights lie in columns and the inputs in rows. Say for each argument
#   along which axis the examples lie.
# picture:
#   ws  [d, n]   one vector a column
#   xs  [n, d]   one vector a row        →   [n]
# rules: keep score, one vmap, no loop
# check: scores(ws, xs)
#   ws = float[d, n]
#   xs = float[n, d]
# hint: There are n pairs. Find the n in each of the two shapes.
# hint: The first entry is for ws, the second for xs. Each may name another axis.
# hint: In ws the n is axis 1. So (1, ...).
# further: What is the shape of w inside of `score`? And of x?

# %% template
def score(w, x):
    return dot(w, x)

scores = vmap(score, in_axes=___)

print(scores(array([[1.0, 0.0, 2.0], [1.0, 3.0, 0.0]]), array([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])))

# %% solution
# fill: (1, 0)
# why: They walk in step, each along its own axis: column i of ws with row i of xs. The sizes of the two mapped axes
#   must be equal, and nothing else.

# %% wrong
# fill: (0, 1)
# why: These axes have the same size too, d, so Axle does not complain. But this pairs row i of ws with column i of xs,
#   and there are d results. The vectors are the columns of ws and the rows of xs.

# %% wrong
# fill: 0
# why: One number is for all arguments: axis 0 of ws has size d, axis 0 of xs has size n. Here each needs an entry of
#   its own.

# %% wrong
# fill: 1
# why: One number is for all arguments: axis 1 of xs has size d, and axis 1 of ws has size n. Here each needs an entry
#   of its own.
