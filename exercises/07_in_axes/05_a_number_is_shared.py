# title: A number has no axis
# kind: repair
# goal: `scaled` brings every row to the same height. Read why Axle cannot map the second argument, and say in in_axes
#   what is to happen with it.
# picture:
#   xs      [n, d]
#   height  one number, the same for every row      →   [n, d]
# rules: keep scale, one vmap, uses in_axes, no loop
# check: scaled(xs, height)
#   xs = abs(float[n, d])
#   height = float
# fails: V005
# hint: Without in_axes every argument is mapped along axis 0. Which of the two has no axis 0?
# hint: The number is the same for every row. You know the word for "the same for every example".
# hint: in_axes=(0, ...)
# further: And if each row had a height of its own, `heights` of shape [n]?

# %% template
def scale(x, height):
    return x / x.max() * height

def scaled(xs, height):
    return vmap(scale)(xs, height)

print(scaled(array([[1.0, 2.0], [3.0, 12.0]]), 10.0))

# %% solution
# why: A number cannot be walked through, it can only be shared: None. xs is walked through along axis 0.
def scale(x, height):
    return x / x.max() * height

def scaled(xs, height):
    return vmap(scale, in_axes=(0, None))(xs, height)

print(scaled(array([[1.0, 2.0], [3.0, 12.0]]), 10.0))

# %% wrong
# why: The order of the entries is the order of the arguments: the first entry is for xs. You share xs here, and try to
#   walk through a number.
def scale(x, height):
    return x / x.max() * height

def scaled(xs, height):
    return vmap(scale, in_axes=(None, 0))(xs, height)

# %% wrong
# why: 0 is an axis, the first one; it does not mean "nothing". A number has no axis at all: its entry is None.
def scale(x, height):
    return x / x.max() * height

def scaled(xs, height):
    return vmap(scale, in_axes=(0, 0))(xs, height)

# %% wrong
# why: in_axes must name an argument for the number too: one entry for each argument, whatever it is.
def scale(x, height):
    return x / x.max() * height

def scaled(xs, height):
    return vmap(scale, in_axes=(0,))(xs, height)
