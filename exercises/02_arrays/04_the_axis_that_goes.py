# title: The axis that goes away
# kind: fill
# goal: Each row of x holds the points of one player. Return the total of each player: one number for each row.
# picture:
#   x  [n, m]   n players, m rounds   →   [n]
# check: totals(x)
#   x = float[n, m]
# hint: Which axis is there before, and is not there after? Look at the picture: [n, m] becomes [n].
# hint: `axis` names the axis that is added up, and that goes away. The others stay.
# hint: The m goes away. It is the second axis, and axes are counted from 0.
# further: `x.sum(axis=(0, 1))` names two axes. What is left?

# %% template
def totals(x):
    return x.sum(axis=___)

print(totals(array([[1, 2, 3], [10, 20, 30]])))

# %% solution
# fill: 1
# why: `axis=1` adds up along axis 1: all numbers of one row. That axis goes away, and one number for each row is left.

# %% wrong
# fill: 0
# why: "For each row" sounds like axis 0. But the axis you name is the one that is added up and goes away: with 0 the
#   rows are added to each other, and a total for each column is left.

# %% wrong
# fill: None
# why: Without an axis everything is added up, and a single number is left. Name the one axis that is to go.
