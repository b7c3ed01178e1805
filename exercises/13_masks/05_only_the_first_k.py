# title: Only the first k
# kind: repair
# goal: The rows are filled up with numbers that do not count: of row i only the first ks[i] are real. Add up the real
#   ones; a slice cannot do it, because each row would have another length.
# picture:
#   xs  [n, d]
#   ks  [n]       how many are real in each row      →   [n]
# rules: one vmap, no loop
# check: sums(xs, ks)
#   xs = float[n, d]
#   ks = int[n] % (d + 1)
# fails: Slice entries must be static
# hint: The shape inside of the function must be the same for all examples. So do not cut the rest off: make it count as
#   0.
# hint: `arange(x.size)` are the places 0, 1, 2, … Which comparison of places with k makes the mask?
# hint: where(arange(x.size) < k, x, ...).sum()
# further: Sentences of different lengths, filled up to the longest, are what this is used for. How would you take their
#   means?

# %% template
def first_sum(x, k):
    return x[:k].sum()

def sums(xs, ks):
    return vmap(first_sum)(xs, ks)

print(sums(array([[1.0, 2.0, 9.0], [5.0, 9.0, 9.0]]), array([2, 1])))

# %% solution
# why: A slice with a length that differs has a shape that differs, and one run for all examples cannot have that. The
#   mask keeps the shape and makes the rest zero.
def first_sum(x, k):
    return where(arange(x.size) < k, x, 0.0).sum()

def sums(xs, ks):
    return vmap(first_sum)(xs, ks)

print(sums(array([[1.0, 2.0, 9.0], [5.0, 9.0, 9.0]]), array([2, 1])))

# %% wrong
# why: The places begin with 0: the first k of them are 0 to k - 1. With `<=` one too many counts.
def first_sum(x, k):
    return where(arange(x.size) <= k, x, 0.0).sum()

def sums(xs, ks):
    return vmap(first_sum)(xs, ks)

# %% wrong
# why: This compares the numbers themselves with k. It is their places that decide.
def first_sum(x, k):
    return where(x < k, x, 0.0).sum()

def sums(xs, ks):
    return vmap(first_sum)(xs, ks)
