# title: The order matters
# kind: repair
# goal: `layer` is to take the dot of x with every row of W. The program exchanged something: read which sizes Axle
#   compares, and mend it.
# picture:
#   W  [o, i]
#   x  [i]         →   [o]
# check: layer(W, x)
#   W = float[o, i]
#   x = float[i]
# fails: A002
# hint: dot puts the last axis of the first beside the next to last axis of the second. Which two sizes are these now?
# hint: The axes that have size i should meet. In W that is the last axis, and "last" counts for the first operand.
# hint: Exchange the two in the parentheses.
# further: `dot(x, W.T)` does as well. Why?

# %% template
def layer(W, x):
    return dot(x, W)

print(layer(ones((4, 3)), array([1.0, 2.0, 3.0])))

# %% solution
# why: Of the first operand the last axis is taken: i. Of a vector there is only one axis: i. They agree, and o is left.
def layer(W, x):
    return dot(W, x)

print(layer(ones((4, 3)), array([1.0, 2.0, 3.0])))

# %% wrong
# why: Now W is turned and the order is exchanged too: these two cancel, and o meets i again. One of the two is enough.
def layer(W, x):
    return dot(W.T, x)

# %% wrong
# why: The star multiplies each row with x, but adds nothing up: an axis too many is left.
def layer(W, x):
    return W * x
