# title: The last axis
# kind: fill
# goal: The examples lie along the last axis, whether there are two axes or three. Find one in_axes that does for both.
# picture:
#   xs  [d, n]      →   [n]
#   xs  [a, b, n]   →   [n]
# rules: keep total, one vmap, no loop
# check: totals(xs)
#   xs = float[d, n]
# check: totals(xs)
#   xs = float[a, b, n]
# hint: 1 is the last of two axes, 2 is the last of three. How does Python name the last element of a list?
# hint: Axes too may be counted from the end.
# hint: The last one is minus ...
# further: Which shape does `total` see, in the second case?

# %% template
def total(x):
    return (x * x).sum()

totals = vmap(total, in_axes=___)

print(totals(ones((2, 3))), totals(ones((4, 2, 3))))

# %% solution
# fill: -1
# why: -1 is the last axis, however many there are. It is taken away, and `total` sees the axes before it.

# %% wrong
# fill: 1
# why: With two axes that is the last one. With three it is the one in the middle.

# %% wrong
# fill: 2
# why: With three axes that is the last one. With two there is no axis 2: they are counted from 0.

# %% wrong
# fill: None
# why: None means that nothing is walked through. But then there would be no examples at all.
