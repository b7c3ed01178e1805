# title: One number for each row
# kind: repair
# goal: `shifted` is to add one number to each row: the first number to the first row, and so on. Read how Axle lays the
#   two shapes one below the other, and mend the program.
# picture:
#   x       [n, m]
#   shifts  [n]        one number for each row      →   [n, m]
# check: shifted(x, shifts)
#   x = float[n, m]
#   shifts = float[n]
# fails: A003
# hint: Shapes meet at their right ends. Which axis of x meets the only axis of shifts, and which one should it be?
# hint: Give shifts a second axis, of size 1, behind its first one. It is then a column, [n, 1].
# hint: `shifts[:, None]` is the column. None in an index makes a new axis of size 1.
# further: Which other places of the program could be changed? Try `(x.T + shifts).T`, and say why it works.

# %% template
def shifted(x, shifts):
    return x + shifts

print(shifted(ones((2, 3)), array([10.0, 20.0])))

# %% solution
# why: `shifts[:, None]` has shape [n, 1]. Its n meets the rows of x, and its 1 is stretched along each row.
def shifted(x, shifts):
    return x + shifts[:, None]

print(shifted(ones((2, 3)), array([10.0, 20.0])))

# %% wrong
# why: This puts the new axis in front: [1, n]. The n still lies below the last axis of x. It has to go one place to the
#   left.
def shifted(x, shifts):
    return x + shifts[None, :]

# %% wrong
# why: Now the axes meet as they should, but in the turned table. Turn the result back.
def shifted(x, shifts):
    return x.T + shifts

# %% wrong
# why: This adds all the numbers to every row. Each row is to get one of them, its own.
def shifted(x, shifts):
    return x + shifts.sum()
