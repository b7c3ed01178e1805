# title: To each result its axis
# kind: fill
# goal: `parts` returns two vectors for one. The first ones are to lie in the rows of their array, the second ones in
#   columns.
# picture:
#   xs  [n, d]   →   [n, d]   one result a row
#                    [d, n]   one result a column
# rules: keep parts, one vmap, no T, no loop
# check: both(xs)
#   xs = float[n, d]
# hint: in_axes has an entry for each argument. For what does out_axes have entries?
# hint: An entry for each result, in the order in which the function returns them.
# hint: The n is axis 0 of the first array and axis 1 of the second: (0, ...).
# further: Here in_axes is one number and out_axes a tuple. Why do they not need to have the same length?

# %% template
def parts(v):
    return v - v.mean(), v * v

both = vmap(parts, out_axes=___)

print(both(array([[1.0, 3.0], [2.0, 6.0], [0.0, 1.0]])))

# %% solution
# fill: (0, 1)
# why: in_axes is counted per argument, out_axes per result. Each entry says where the axis of the examples goes in that
#   array.

# %% wrong
# fill: 0
# why: One number is for all results: both would lie in rows.

# %% wrong
# fill: 1
# why: One number is for all results: both would lie in columns.

# %% wrong
# fill: (1, 0)
# why: The entries stand in the order of the results: the first is for `v - v.mean()`, which is to lie in rows.
