# title: The axis is gone
# kind: repair
# goal: `first_share` was first written for a whole batch, and then put under vmap. Read which shape Axle says x has in
#   each example, and mend the function.
# picture:
#   xs  [n, d]   →   [n]    first number of each row, by the sum of the row
# rules: one vmap, no loop
# check: first_shares(xs)
#   xs = abs(float[n, d])
# fails: A009
# hint: How many axes has x inside of the function? The message says it: what stands in the brackets, behind "in each
#   example".
# hint: Inside there is one row. Whatever speaks of rows and columns is one axis too many there: both the index and the
#   axis.
# hint: x[0] / x.sum(...)
# further: Without vmap the first version works: try it on a batch. Which of the two is easier to read?

# %% template
def first_share(x):
    return x[:, 0] / x.sum(axis=1)

def first_shares(xs):
    return vmap(first_share)(xs)

print(first_shares(array([[1.0, 3.0], [2.0, 2.0], [9.0, 1.0]])))

# %% solution
# why: vmap takes the axis of the examples away: inside, x is one row, [d]. So the colon and `axis=1` have nothing left
#   to speak of.
def first_share(x):
    return x[0] / x.sum()

def first_shares(xs):
    return vmap(first_share)(xs)

print(first_shares(array([[1.0, 3.0], [2.0, 2.0], [9.0, 1.0]])))

# %% wrong
# why: The index is mended, the sum is not: a row has no axis 1.
def first_share(x):
    return x[0] / x.sum(axis=1)

def first_shares(xs):
    return vmap(first_share)(xs)

# %% wrong
# why: `x[:]` is the whole row. The first number is x[0].
def first_share(x):
    return x[:] / x.sum()

def first_shares(xs):
    return vmap(first_share)(xs)
