# title: zip, and something that stays
# kind: rewrite
# goal: The loop walks through xs and ys together, and uses the same scale each time. Say all of that with in_axes.
# picture:
#   xs  [n, d]
#   ys  [n, d]
#   scale  one number      →   [n]
# rules: keep gap, no loop, one vmap
# check: gaps(xs, ys, scale)
#   xs = float[n, d]
#   ys = float[n, d]
#   scale = float
# hint: For each argument of `gap`: does it change from step to step, or does it stay the same?
# hint: What changes has the axis that the loop goes through, what stays has None. There are three arguments.
# hint: in_axes=(0, 0, ...)
# further: A loop in which everything stays would compute the same thing n times. What does vmap say to in_axes=(None,
#   None, None)?

# %% template
def gap(x, y, scale):
    return sqrt(((x - y) ** 2).sum()) / scale

def gaps(xs, ys, scale):
    return array([gap(x, y, scale) for x, y in zip(xs, ys)])

print(gaps(ones((3, 2)), zeros((3, 2)), 2.0))

# %% solution
# why: `zip` is what vmap does anyway: it walks through its arguments in step. What stays the same in the loop has None.
def gap(x, y, scale):
    return sqrt(((x - y) ** 2).sum()) / scale

def gaps(xs, ys, scale):
    return vmap(gap, in_axes=(0, 0, None))(xs, ys, scale)

print(gaps(ones((3, 2)), zeros((3, 2)), 2.0))

# %% wrong
# why: With None for ys, every x meets all of ys at once. In the loop each x has its own y.
def gap(x, y, scale):
    return sqrt(((x - y) ** 2).sum()) / scale

def gaps(xs, ys, scale):
    return vmap(gap, in_axes=(0, None, None))(xs, ys, scale)

# %% wrong
# why: What stays the same needs its entry too: None.
def gap(x, y, scale):
    return sqrt(((x - y) ** 2).sum()) / scale

def gaps(xs, ys, scale):
    return vmap(gap, in_axes=(0, 0))(xs, ys, scale)
