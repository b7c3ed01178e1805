# title: A batch by hand
# kind: fill
# goal: xs holds n vectors in its rows, and each is to meet the same W. Return one row of results for each vector, with
#   a single `dot` or `@` and no loop.
# picture:
#   W   [o, i]
#   xs  [n, i]     →   [n, o]
# rules: no loop, no vmap
# check: layers(W, xs)
#   W = float[o, i]
#   xs = float[n, i]
# hint: The axes of size i must meet, and n is to come first in the result.
# hint: What is left of the first operand comes first. So xs stands first; and W has to be turned, so that its i meets.
# hint: `xs @ W....`: one letter is missing.
# further: Here you had to think about the axes of the whole batch. In two chapters you will write `dot(W, x)` for one
#   x, and `vmap` does the thinking.

# %% template
def layers(W, xs):
    return ___

print(layers(array([[1.0, 1.0], [0.0, 1.0], [2.0, 0.0]]), array([[1.0, 2.0], [3.0, 4.0]])))

# %% solution
# fill: xs @ W.T
# why: xs is [n, i] and W.T is [i, o]: the i meet and go away, [n, o] is left. For `dot(W, x)` with one x nothing had to
#   be turned; the batch forced us to.

# %% wrong
# fill: dot(W, xs)
# why: That is right for one x. With a batch, the last axis of W (i) meets the first axis of xs, and that is n.

# %% wrong
# fill: W @ xs.T
# why: The i meet, but the result is [o, n]: one column for each vector. One row for each is wanted.

# %% wrong
# fill: xs @ W
# why: The last axis of xs has size i, but the first axis of W has size o. W must be turned.
