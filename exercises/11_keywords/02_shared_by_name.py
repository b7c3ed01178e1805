# title: Share what has a name
# kind: repair
# goal: All rows are to be softened with the same width, which was given by its name. Read what Axle says about names,
#   and mend the call.
# picture:
#   xs     [n, d]
#   width  one number, the same for every row      →   [n, d]
# rules: keep soften, one vmap, no loop
# check: softened(xs, width)
#   xs = float[n, d]
#   width = float
# fails: V006
# hint: How is an argument mapped that is given by its name? And has a number such an axis?
# hint: Give width by position, then in_axes may speak of it. Or make a function of x alone, which knows the width.
# hint: Leave away `width=`, and you have two arguments. Then in_axes=(0, ...).
# further: The other way is `vmap(lambda x: soften(x, width=width))(xs)`. Which one do you like better?

# %% template
def soften(x, width):
    return tanh(x / width) * x.max()

def softened(xs, width):
    return vmap(soften)(xs, width=width)

print(softened(array([[1.0, 2.0], [3.0, 12.0]]), 10.0))

# %% solution
# why: By position, width has its entry in in_axes, and None shares it. By name it would be mapped along axis 0, and a
#   number has none.
def soften(x, width):
    return tanh(x / width) * x.max()

def softened(xs, width):
    return vmap(soften, in_axes=(0, None))(xs, width)

print(softened(array([[1.0, 2.0], [3.0, 12.0]]), 10.0))

# %% wrong
# why: The entries are right, but in_axes sees only what is given by position: that is one argument. Give width by
#   position too.
def soften(x, width):
    return tanh(x / width) * x.max()

def softened(xs, width):
    return vmap(soften, in_axes=(0, None))(xs, width=width)

# %% wrong
# why: By position, and now in_axes must say that width is shared: without it everything is mapped along axis 0.
def soften(x, width):
    return tanh(x / width) * x.max()

def softened(xs, width):
    return vmap(soften)(xs, width)
