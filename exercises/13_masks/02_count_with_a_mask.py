# title: Count with a mask
# kind: fill
# goal: Count the positive numbers of each row. Write `count` for one row, so that it works under vmap.
# picture:
#   xs  [n, d]   →   [n]   whole numbers
# rules: no loop
# check: counts(xs)
#   xs = float[n, d]
# hint: What is `x > 0`, for an array x?
# hint: A comparison gives an array of True and False: a mask. When it is added up, True counts as 1 and False as 0.
# hint: `(x > 0)....`
# further: How would you get the share of positive numbers, with one word changed?

# %% template
def count(x):
    return ___

def counts(xs):
    return vmap(count)(xs)

print(counts(array([[1.0, -2.0, 3.0], [-1.0, -1.0, 5.0]])))

# %% solution
# fill: (x > 0).sum()
# why: The mask has the shape of x in every example, whatever its values are. Its sum is the count. Nothing was picked
#   out and nothing decided.

# %% wrong
# fill: len(x > 0)
# why: The mask is as long as x, however many True are in it. Add it up instead.

# %% wrong
# fill: len(x[x > 0])
# why: This picks out the positive ones, and in each row there are other ones: the shape would differ from example to
#   example. Keep the mask, and add it up.

# %% wrong
# fill: where(x > 0, x, 0.0).sum()
# why: This is the sum of the positive numbers. To count them, each must count as 1.

# %% wrong
# fill: x > 0
# why: That is the mask: a True or False for each element. The count is its sum.
