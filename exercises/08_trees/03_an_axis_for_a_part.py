# title: A part of it is shared
# kind: fill
# goal: All examples share W, but each has a b of its own. Write an in_axes that says so: the two arrays lie in one
#   argument.
# picture:
#   params  (W [o, i], bs [n, o])
#   xs      [n, i]                     →   [n, o]
# rules: keep layer, one vmap, no loop
# check: layers(params, xs)
#   params = (float[o, i], float[n, o])
#   xs = float[n, i]
# hint: There are two arguments, so there are two entries. The first one may say more than a number does.
# hint: An entry may have the form of its argument: a tuple of two, for a tuple of two.
# hint: ((None, ...), 0)
# further: Which other way of writing `layer` would make in_axes a plain tuple of three?

# %% template
def layer(params, x):
    W, b = params
    return dot(W, x) + b

layers = vmap(layer, in_axes=___)

params = (ones((2, 3)), array([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0], [7.0, 8.0]]))
print(layers(params, ones((4, 3))))

# %% solution
# fill: ((None, 0), 0)
# why: The entry for an argument may take it apart: None for W, 0 for bs. The tuple outside counts arguments, the tuple
#   inside what the first argument holds.

# %% wrong
# fill: (None, 0, 0)
# why: This is written as if there were three arguments. W and bs lie in one: their entries belong into a tuple of their
#   own.

# %% wrong
# fill: (None, 0)
# why: None reaches all of params: every example gets all of bs, [n, o], and adds it. Only W is shared.

# %% wrong
# fill: (0, 0)
# why: 0 reaches all of params: the rows of W would be walked through as well, and there are o of them. W is shared.
