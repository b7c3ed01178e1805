# title: A square says nothing
# kind: repair
# goal: Every row of x is to be divided by its own sum, so that each row sums to 1. This program runs without a word,
#   and its results are wrong, because x is square: find out which number meets which, and mend it.
# picture:
#   x     [n, n]
#   sums  [n]       one for each row; which axis of x does it meet?
# check: shares(x)
#   x = abs(float[n, n])
# hint: With x of shape [2, 3], the program would be refused. What would the message say about the shapes [2, 3] and
#   [2]?
# hint: Shapes meet from the right: the sums lie below the columns of x. Make them a column, so that they meet the rows.
# hint: Either `sums[:, None]`, or keep the axis when you sum: `x.sum(axis=1, keepdims=...)`.
# further: Keep this in mind: try a program with sizes that all differ before you trust it with a square.

# %% template
def shares(x):
    sums = x.sum(axis=1)
    return x / sums

print(shares(array([[1.0, 3.0], [4.0, 4.0]])).sum(axis=1))   # each row should sum to 1

# %% solution
# why: With keepdims=True the summed axis stays, with size 1: [n, 1]. So each sum lies beside its row. Without it the
#   sums lie below the columns, and in a square nobody complains.
def shares(x):
    sums = x.sum(axis=1, keepdims=True)
    return x / sums

print(shares(array([[1.0, 3.0], [4.0, 4.0]])).sum(axis=1))

# %% wrong
# why: These are the sums of the columns, and each column is divided by its own. Now the columns sum to 1. The rows
#   should.
def shares(x):
    sums = x.sum(axis=0)
    return x / sums

# %% wrong
# why: This divides by the sum of everything. Each row has a sum of its own.
def shares(x):
    return x / x.sum()
