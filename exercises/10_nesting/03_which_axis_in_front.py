# title: Which axis comes first
# kind: predict
# goal: Both functions add every x to every y, with two vmaps; only the order of the vmaps differs. Say which shapes
#   they give.
# picture:
#   xs  [3]
#   ys  [4]
# check: (first, second)
# hint: Begin at the outside. Through what does the outer vmap walk?
# hint: The outer vmap makes the axis in front. What is left, one of its steps, is what the inner vmap makes.
# hint: In `one` the outer entry (0, None) walks through the xs: (3, ...). In `two` the outer one walks through the ys.
# further: With out_axes you can have either shape from either function. Which out_axes would you change?

# %% template
def add(x, y):
    return x + y

one = vmap(vmap(add, in_axes=(None, 0)), in_axes=(0, None))
two = vmap(vmap(add, in_axes=(0, None)), in_axes=(None, 0))

first = ___    # one(ones(3), ones(4)).shape
second = ___   # two(ones(3), ones(4)).shape

# %% solution
# fill: (3, 4)
# fill: (4, 3)
# why: The outer vmap makes the axis in front. In `one` it walks through the xs, in `two` through the ys. The same sums,
#   one table on its side of the other.

# %% wrong
# fill: (4, 3)
# fill: (3, 4)
# why: It is the other way round: the vmap outside makes the first axis. The in_axes that stand last in the line belong
#   to it.

# %% wrong
# fill: (3, 4)
# fill: (3, 4)
# why: The order of the arguments is the same, but not who walks outside. The vmap outside makes the first axis.

# %% wrong
# fill: (3,)
# fill: (4,)
# why: Each vmap adds an axis to the result. There are two.
