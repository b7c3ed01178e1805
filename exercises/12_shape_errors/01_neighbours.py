# title: One too many
# chapter: Reading messages
# kind: repair
# goal: `steps` is to return the distance from each point to the next one. Read the two sizes in the message: which of
#   them is one too big?
# picture:
#   xs  [n, d]   n points   →   [n - 1]   the steps between them
# rules: keep distance, one vmap, no loop
# check: steps(xs)
#   xs = float[n, d]
# fails: V002
# hint: The stars mark the axes that are walked through in step. They must have the same size; which sizes are these
#   here?
# hint: There are n points, but only n - 1 have a next one. The last point must be left out of the second argument.
# hint: Everything but the last is `xs[:-1]`.
# further: With in_axes=(None, 0) the sizes need not agree any more, and it runs. What would each result be?

# %% template
def distance(p, q):
    return sqrt(((p - q) ** 2).sum())

def steps(xs):
    return vmap(distance)(xs[1:], xs)

print(steps(array([[0.0, 0.0], [3.0, 4.0], [3.0, 5.0]])))

# %% solution
# why: xs[1:] begins with the second point, xs[:-1] ends with the last but one. Both have n - 1 rows, and in step they
#   are neighbours.
def distance(p, q):
    return sqrt(((p - q) ** 2).sum())

def steps(xs):
    return vmap(distance)(xs[1:], xs[:-1])

print(steps(array([[0.0, 0.0], [3.0, 4.0], [3.0, 5.0]])))

# %% wrong
# why: The sizes agree now, but each point is paired with itself. Leave out the last one of the second argument, not the
#   first.
def distance(p, q):
    return sqrt(((p - q) ** 2).sum())

def steps(xs):
    return vmap(distance)(xs[1:], xs[1:])

# %% wrong
# why: Sharing makes the sizes agree, but then a point is compared with all points at once. Each is to meet its
#   neighbour: walk through both.
def distance(p, q):
    return sqrt(((p - q) ** 2).sum())

def steps(xs):
    return vmap(distance, in_axes=(0, None))(xs[1:], xs)

# %% wrong
# why: This goes round: the last point is compared with the first. There are only n - 1 steps.
def distance(p, q):
    return sqrt(((p - q) ** 2).sum())

def steps(xs):
    return vmap(distance)(xs, roll(xs, -1, axis=0))
