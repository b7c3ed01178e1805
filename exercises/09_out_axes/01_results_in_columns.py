# title: Results in columns
# chapter: out_axes
# kind: fill
# goal: Every x gives a vector x * w. Put the vectors into the columns of the result, not into its rows.
# picture:
#   w   [d]   shared
#   xs  [n]              →   [d, n]   one result a column
# rules: keep times, one vmap, no T, no loop
# check: columns(xs, w)
#   xs = float[n]
#   w = float[d]
# hint: in_axes says from where the examples are taken. Which word says where the results are put?
# hint: `out_axes` is the axis of the whole result along which the examples then lie.
# hint: In [d, n] the n is axis ...
# further: out_axes=-1 does the same here. When would the two differ?

# %% template
def times(x, w):
    return x * w

columns = vmap(times, in_axes=(0, None), out_axes=___)

print(columns(array([1.0, 10.0, 100.0]), array([1.0, 2.0])))

# %% solution
# fill: 1
# why: Each call gives [d]. out_axes=1 puts the new axis, of size n, at place 1 of the result: [d, n].

# %% wrong
# fill: 0
# why: That is what happens when you say nothing: the results lie in rows, [n, d].

# %% wrong
# fill: (0, 1)
# why: out_axes has an entry for each result, and not for each axis. `times` returns one array, so one number is enough.

# %% wrong
# fill: None
# why: None says that the result is the same for all examples. It is not: it depends on x.

# %% wrong
# fill: 2
# why: The result has two axes in the end, 0 and 1: one of a vector and one of the examples.
