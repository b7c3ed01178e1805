# title: Two arguments walk in step
# kind: predict
# goal: A function of two arguments, and two arrays. Say what vmap makes of it.
# picture:
#   tens  [1, 2, 3]
#   ones_ [4, 5, 6]
# check: answer
# hint: Which tens meets which ones? Think of two people who walk down two columns of numbers, side by side.
# hint: The first goes with the first, the second with the second. There are as many results as there are examples:
#   three.
# hint: [14, ...]
# further: For every ten with every one, one vmap is not enough. That will be the chapter on nesting.

# %% template
def number(ten, one):
    return 10 * ten + one

tens = array([1, 2, 3])
ones_ = array([4, 5, 6])
numbers = vmap(number)(tens, ones_)

answer = ___   # numbers, as a list

# %% solution
# fill: [14, 25, 36]
# why: vmap walks through all its arguments in step: example i is made of tens[i] and ones_[i]. It is `zip`, not two
#   loops one inside of the other.

# %% wrong
# fill: [[14, 15, 16], [24, 25, 26], [34, 35, 36]]
# why: That is every ten with every one. A vmap walks through its arguments together, as zip does: one result for each
#   step.

# %% wrong
# fill: [14, 15, 16, 24, 25, 26, 34, 35, 36]
# why: There are three examples, so there are three results. The first ten meets the first one only.

# %% wrong
# fill: [14, 24, 34]
# why: Here the same 4 was used for every ten. Both arguments walk: the second ten meets the second one.
