# title: Examples in columns
# chapter: in_axes
# kind: fill
# goal: This time the vectors lie in the columns of xs. Tell vmap along which axis the examples lie.
# picture:
#   xs  [d, n]   one vector a column   →   [n]
# rules: keep spread, one vmap, no loop
# check: spreads(xs)
#   xs = float[d, n]
# hint: You have n examples. Which axis of xs has size n?
# hint: `in_axes` is the number of the axis that is walked along. `spread` then sees what is left: [d].
# hint: Axes are counted from 0: rows lie along axis 0, columns along axis ...
# further: Write the same with `xs.T` and without in_axes. Which says more clearly what is meant?

# %% template
def spread(v):
    return v.max() - v.min()

spreads = vmap(spread, in_axes=___)

print(spreads(array([[1.0, 10.0, 5.0], [4.0, 30.0, 5.5]])))

# %% solution
# fill: 1
# why: in_axes=1 walks along axis 1, from column to column. The function sees the rest: one column, [d].

# %% wrong
# fill: 0
# why: That is what vmap does when you say nothing: it takes the rows. The vectors are the columns here.

# %% wrong
# fill: (None, 1)
# why: The entries of in_axes do not stand for the axes of one array: they stand for arguments. `spread` has one
#   argument, so there is one entry: the axis along which its examples lie.
