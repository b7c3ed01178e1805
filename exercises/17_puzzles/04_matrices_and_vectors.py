# title: Matrix by matrix
# kind: fill
# goal: There are n matrices and n vectors; the vectors are columns, and so shall the results be. You may only say from
#   where and where to.
# picture:
#   Ws  [n, o, i]
#   xs  [i, n]        →   [o, n]
# rules: keep layer, one vmap, no T, no loop
# check: layers(Ws, xs)
#   Ws = float[n, o, i]
#   xs = float[i, n]
# hint: Find the n in each of the three shapes.
# hint: in_axes has two entries, one for each argument. out_axes has one.
# hint: (0, 1), and the n of the result is axis ...
# further: Put the n in the middle of Ws: [o, n, i]. What changes?

# %% template
def layer(W, x):
    return dot(W, x)

layers = vmap(layer, in_axes=___, out_axes=___)

Ws = array([[[1.0, 2.0, 3.0]], [[10.0, 20.0, 30.0]]])
print(layers(Ws, array([[1.0, 1.0], [0.0, 1.0], [1.0, 0.0]])))

# %% solution
# fill: (0, 1)
# fill: 1
# why: Where the n stands in each shape, that is what the numbers say. `layer` only sees [o, i] and [i].

# %% wrong
# fill: (0, 1)
# fill: 0
# why: The results are right, but they lie in rows: [n, o]. The n is to come last.

# %% wrong
# fill: 0
# fill: 1
# why: 0 for both: along axis 0, xs has i numbers, and there are n matrices. The vectors are columns.

# %% wrong
# fill: (None, 1)
# fill: 1
# why: None gives all the matrices to every vector. Each vector has a matrix of its own.
