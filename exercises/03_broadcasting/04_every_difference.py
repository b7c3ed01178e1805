# title: Every difference
# kind: fill
# goal: Make the table of all differences: in row i and column j stands x[i] - y[j]. Use only new axes and a minus.
# picture:
#   x  [n]           y  [m]        →   [n, m]
# rules: no loop
# check: differences(x, y)
#   x = float[n]
#   y = float[m]
# hint: x - y alone pairs the first with the first. For all pairs, each needs an axis of its own.
# hint: x is to walk down the rows, y along the columns. Which of them has to become a column [n, 1]?
# hint: `x[:, None]` is a column. Take y away from it.
# further: Two arrays of points, [n, d] and [m, d]: which new axes give all differences, [n, m, d]?

# %% template
def differences(x, y):
    return ___

print(differences(array([10.0, 20.0]), array([1.0, 2.0, 3.0])))

# %% solution
# fill: x[:, None] - y
# why: x is now [n, 1], and y is [m], which counts as [1, m]. Each axis of size 1 is stretched to the size of the other.

# %% wrong
# fill: x - y
# why: Here x and y walk together, so they must have the same size. For every x with every y, give them different axes.

# %% wrong
# fill: x[None, :] - y[:, None]
# why: That is the table on its side: x walks along the columns. x[i] is wanted in row i.

# %% wrong
# fill: y[:, None] - x
# why: Both are exchanged here: the sign, and rows with columns.
