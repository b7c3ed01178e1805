# title: The mean of the marked
# kind: repair
# goal: Each row has a mask, and only the marked numbers are to go into its mean. Read why the picking is refused under
#   vmap, and do it without picking.
# picture:
#   xs     [n, d]
#   marks  [n, d]   True or False      →   [n]
# rules: one vmap, no loop
# check: means(xs, marks)
#   xs = float[n, d]
#   marks = float[n, d] > -1
# fails: V017
# hint: How many numbers does `x[mark]` have? And is it the same in every row?
# hint: Put 0 where there is no mark: that does not change a sum. And divide by how many are marked, not by how many
#   there are.
# hint: where(mark, x, 0.0).sum() / ...
# further: What comes out for a row without a mark? How would you prefer it?

# %% template
def mean(x, mark):
    return x[mark].mean()

def means(xs, marks):
    return vmap(mean)(xs, marks)

print(means(array([[1.0, 3.0, 100.0], [5.0, 6.0, 7.0]]),
            array([[True, True, False], [False, True, False]])))

# %% solution
# why: All examples go through the same operations on the same shapes. So nothing can be left out: what does not count
#   becomes 0 in the sum, and the count is the sum of the mask.
def mean(x, mark):
    return where(mark, x, 0.0).sum() / mark.sum()

def means(xs, marks):
    return vmap(mean)(xs, marks)

print(means(array([[1.0, 3.0, 100.0], [5.0, 6.0, 7.0]]),
            array([[True, True, False], [False, True, False]])))

# %% wrong
# why: The mean divides by all d numbers, and the zeros are among them. Divide the sum by the number of marks.
def mean(x, mark):
    return where(mark, x, 0.0).mean()

def means(xs, marks):
    return vmap(mean)(xs, marks)

# %% wrong
# why: That adds up the numbers without a mark too. Put 0 in their place first.
def mean(x, mark):
    return x.sum() / mark.sum()

def means(xs, marks):
    return vmap(mean)(xs, marks)

# %% wrong
# why: The two are exchanged: where the mark is, this takes the 0.
def mean(x, mark):
    return where(mark, 0.0, x).sum() / mark.sum()

def means(xs, marks):
    return vmap(mean)(xs, marks)
