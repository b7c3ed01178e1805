# title: A batch of batches
# chapter: Nesting
# kind: fill
# goal: xs holds a groups of b vectors each. Return the length of every vector, as a table with a row for each group.
# picture:
#   length     [d]         →   one number
#   lengths    [a, b, d]   →   [a, b]
# rules: keep length, two vmap, no loop
# check: lengths(xs)
#   xs = float[a, b, d]
# hint: `vmap(length)` takes a batch: two axes. Here there is one axis more.
# hint: What vmap returns is a function, and vmap takes functions. Each vmap takes care of one more axis.
# hint: Put `vmap(length)` where a function is wanted: vmap(...).
# further: How many times must vmap stand there for an array with five axes?

# %% template
def length(v):
    return sqrt((v ** 2).sum())

lengths = ___

print(lengths(array([[[3.0, 4.0], [6.0, 8.0]], [[1.0, 0.0], [0.0, 2.0]], [[5.0, 12.0], [8.0, 6.0]]])))

# %% solution
# fill: vmap(vmap(length))
# why: The inner vmap is a function of one group, [b, d]. The outer one applies it to every group. Each vmap hides one
#   axis from what is inside of it.

# %% wrong
# fill: vmap(length)
# why: One vmap takes one axis away. `length` then sees a whole group, [b, d], and adds up all of it.

# %% wrong
# fill: vmap(length, in_axes=(0, 1))
# why: The entries of in_axes count arguments: this is for a function of two arguments. For two axes of one argument,
#   use two vmaps.

# %% wrong
# fill: vmap(vmap(length, in_axes=1))
# why: Each group is [b, d]. Along its axis 1 there are the parts of the vectors; the vectors lie along its axis 0.
