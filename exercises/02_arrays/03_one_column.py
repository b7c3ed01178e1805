# title: One column
# kind: fill
# goal: `column(x, j)` is to return column number j of a table: one number from each row. Write the index that picks it.
# picture:
#   x  [n, m]    .  .  #  .
#                .  .  #  .      →   [n]
#                .  .  #  .
# check: column(x, 1)
#   x = float[n, m]
# check: column(x, 0)
#   x = float[n, m]
# hint: An index may have an entry for each axis: the first for the rows, the second for the columns. Which rows are
#   wanted?
# hint: A colon alone means "all of this axis".
# hint: All rows, and in each the element j: `x[:, ...]`.
# further: What is `x[:, -1]`? And how would you take the first two columns?

# %% template
def column(x, j):
    return ___

print(column(array([[1, 2, 3], [4, 5, 6]]), 1))

# %% solution
# fill: x[:, j]
# why: The colon keeps axis 0 whole, j picks one place of axis 1. That axis is gone afterwards: the result has one axis,
#   and one number for each row.

# %% wrong
# fill: x[j]
# why: This is row j: the first entry picks along axis 0, the rows. (`x[:][j]` is row j too, for `x[:]` is all of x.)
#   For a column, say first what happens to the rows: all of them; and then, behind a comma, which place.

# %% wrong
# fill: x[:, j:j + 1]
# why: A slice keeps its axis, even when it has one place only: this is [n, 1]. A number as the index removes the axis.
