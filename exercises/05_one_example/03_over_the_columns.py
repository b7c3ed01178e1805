# title: A loop over the columns
# kind: fill
# goal: `spread` measures one list of numbers. Apply it to every column of x, with the loop that is there: what must the
#   loop go through?
# picture:
#   x  [n, m]   →   [m]    one number for each column
# rules: keep spread
# check: spreads(x)
#   x = float[n, m]
# hint: A loop goes through axis 0. What can you do, so that the columns lie along axis 0?
# hint: Turn the table: its rows are then the columns of x.
# hint: `for column in x.`...
# further: And the axis of the results? `array([...])` puts them along axis 0. Remember the two questions: along which
#   axis are the examples taken, along which are the results put?

# %% template
def spread(v):
    return v.max() - v.min()

def spreads(x):
    return array([spread(column) for column in ___])

print(spreads(array([[1.0, 10.0, 5.0], [4.0, 30.0, 5.5]])))

# %% solution
# fill: x.T
# why: In the turned table the columns are rows, and the loop takes them one by one. With `vmap` you will not turn
#   anything: you will say "along axis 1".

# %% wrong
# fill: x
# why: This goes through the rows, whatever the variable is called. The name `column` does not make it a column.

# %% wrong
# fill: range(x.shape[1])
# why: This gives the numbers of the columns: 0, 1, 2. The column itself would be x[:, j].

# %% wrong
# fill: x[0]
# why: This goes through the first row: single numbers. The spread of one number is 0.
