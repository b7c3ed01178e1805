# title: Count arguments
# kind: predict
# goal: Why not in_axes=(0,)? Axle answers with two numbers: how many entries in_axes has, and how many arguments the
#   call. Say which numbers these are.
# picture:
#   params       four arrays: [3, 2] [3]   [5, 3] [5]
#   input_batch  [2, 2]
# check: (entries, arguments)
# hint: How many things stand in the tuple `(0,)`? And how many between the parentheses of the call?
# hint: params is a list that holds tuples that hold arrays. But it is handed over as one thing.
# hint: One entry. And params, input_batch: that makes ...
# further: How many entries may in_axes have, for `f(x)`, `f((x, y))` and `f(x, y)`?

# %% template
# vmap(predict, in_axes=(0,))(params, input_batch)

entries = ___     # how many entries in_axes has
arguments = ___   # how many arguments the call has

# %% solution
# fill: 1
# fill: 2
# why: One entry, two arguments: V001. in_axes is counted per argument, and params is one of them, whatever it holds. A
#   tuple with one entry does not mean "the one that is mapped".

# %% wrong
# fill: 1
# fill: 5
# why: params holds four arrays, but it is one argument. Arguments are counted, not arrays.

# %% wrong
# fill: 1
# fill: 3
# why: The pairs in params are not arguments of their own. There is params, and there is input_batch.

# %% wrong
# fill: 1
# fill: 1
# why: The argument that is shared counts too: it is handed over like the other one, and needs its entry, None.
