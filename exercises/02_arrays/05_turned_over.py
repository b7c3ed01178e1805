# title: Rows become columns
# kind: fill
# goal: `turned(x)` is to return the table with rows and columns exchanged. The first row becomes the first column.
# picture:
#   x  [n, m]     1  2  3            1  4
#                 4  5  6     →      2  5     [m, n]
#                                    3  6
# check: turned(x)
#   x = float[n, m]
# hint: Two things can change: the shape, and which number lies where. Watch where the 2 of the picture goes.
# hint: To put the numbers into another shape, in the same order, is not to exchange the axes. There is a property that
#   exchanges them.
# hint: It is one capital letter: `x.`...
# further: For an array with three axes, `.T` turns the order of the axes round. Which shape has `ones((2, 3, 4)).T`?

# %% template
def turned(x):
    return ___

print(turned(array([[1, 2, 3], [4, 5, 6]])))

# %% solution
# fill: x.T
# why: `.T` exchanges the axes: what was at [i, j] is at [j, i]. `reshape` leaves the numbers in their order and only
#   draws the rows anew.

# %% wrong
# fill: x.reshape(x.shape[1], x.shape[0])
# why: The shape is right, but the numbers stand in their old order: 1 2 3 4 5 6 is only cut into other rows. Nothing
#   was exchanged.

# %% wrong
# fill: x[::-1]
# why: This puts the last row first. Rows stay rows.
