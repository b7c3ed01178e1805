# title: Sizes that are neighbours
# chapter: A network, layer by layer
# kind: predict
# goal: A network is given by the sizes of its layers, and each layer leads from one size to the next. Say which pairs
#   this line makes.
# picture:
#   dims      2   3   5
#   dims[1:]  3   5
# check: answer
# hint: What is `dims[1:]`? Write it below dims.
# hint: `zip` walks through both in step, and ends with the shorter one.
# hint: Two pairs, and the first is (2, 3).
# further: How many pairs do four sizes make? And one?

# %% template
dims = [2, 3, 5]
pairs = list(zip(dims, dims[1:]))

answer = ___   # pairs, a list of tuples

# %% solution
# fill: [(2, 3), (3, 5)]
# why: Three sizes make two layers: from 2 to 3, and from 3 to 5. What one layer gives out is what the next one takes
#   in.

# %% wrong
# fill: [(2, 3, 5)]
# why: zip makes a pair of each step: one from the first list, one from the second.

# %% wrong
# fill: [(2, 2), (3, 3), (5, 5)]
# why: The second list begins one later: `dims[1:]` leaves the first element out.

# %% wrong
# fill: [(2, 3), (5,)]
# why: zip does not cut the list into pieces. It walks through two lists in step, and the 3 is there in both.
