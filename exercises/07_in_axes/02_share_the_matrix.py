# title: One matrix, many vectors
# kind: fill
# goal: `layer` knows one matrix and one vector. Apply it to a batch of vectors, which lie in the rows of xs, and let
#   all of them meet the same W.
# picture:
#   W   [o, i]   shared by all        xs  [n, i]   one vector a row
#                 →   [n, o]   one result a row
# rules: keep layer, one vmap, no loop
# check: batched(W, xs)
#   W = float[o, i]
#   xs = float[n, i]
# hint: `layer` has two arguments. How many entries does in_axes need, and which argument is the first?
# hint: An entry is the axis along which the examples lie, or None for an argument that every example gets as a whole.
# hint: W is shared, so its entry is None. The rows of xs are the examples, so its entry is 0. Write (None, ...).
# further: Make xs of shape [i, n], one vector a column. Which single number has to change?

# %% template
def layer(W, x):
    return dot(W, x)

batched = vmap(layer, in_axes=___)

# %% solution
# fill: (None, 0)
# why: in_axes counts arguments: its first entry is for W, its second for xs. None shares W; 0 takes the examples from
#   axis 0 of xs. The results are stacked along axis 0.

# %% wrong
# fill: 0
# why: in_axes=0 is short for (0, 0): W would be mapped too, one row of it for each example. But W has o rows, and xs
#   has n. Share W with None.

# %% wrong
# fill: (0, None)
# why: That maps W and shares xs. The entries stand in the order of the arguments: W first.

# %% wrong
# fill: (0,)
# why: in_axes has one entry for each argument of the call, and this call has two.

# %% wrong
# fill: (None, 1)
# why: Axis 1 of xs has size i: you hand `layer` the columns of xs, but the vectors are its rows. Were n and i the same,
#   this would run, and be wrong in silence.
