# title: One from each row
# chapter: Puzzles
# kind: fill
# goal: Take one number from each row: from row i the one at place js[i]. Write the function that vmap is to apply.
# picture:
#   x   [n, m]
#   js  [n]       →   [n]    x[i, js[i]]
# rules: one vmap, no loop
# check: picked(x, js)
#   x = float[n, m]
#   js = int[n] % m
# hint: What does one example consist of? Think of one row, and one place.
# hint: The function has two arguments, row and j, and indexing does the rest.
# hint: lambda row, j: row[...]
# further: With js = arange(n) and a square x, what does this pick?

# %% template
def picked(x, js):
    return vmap(___)(x, js)

print(picked(array([[1, 2, 3], [4, 5, 6]]), array([2, 0])))

# %% solution
# fill: lambda row, j: row[j]
# why: One row and one place: there is nothing more to think of. vmap walks through both in step.

# %% wrong
# fill: lambda row, j: row
# why: That gives back the row. The place picks one number of it.

# %% wrong
# fill: lambda row, j: x[:, j]
# why: This takes a column of all of x, for each example. Inside, use what the example has: its row.

# %% wrong
# fill: lambda row, j: x[j]
# why: This takes row j of x. The place is one in the example's own row.
