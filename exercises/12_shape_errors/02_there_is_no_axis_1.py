# title: There is no axis 1
# kind: repair
# goal: Each row has its own factor, and someone thought: the rows are axis 0, the factors axis 1. Read what Axle says
#   about the axes of the factors.
# picture:
#   xs       [n, d]
#   factors  [n]       one for each row      →   [n]
# rules: keep weighted, one vmap, no loop
# check: results(xs, factors)
#   xs = float[n, d]
#   factors = float[n]
# fails: V004
# hint: How many axes have the factors? And what is the number of their only axis?
# hint: Each entry of in_axes speaks of its own argument, and starts counting at 0 there.
# hint: The examples lie along axis 0 of both.
# further: What is the shape of `factor` inside of the function?

# %% template
def weighted(x, factor):
    return factor * x.max()

def results(xs, factors):
    return vmap(weighted, in_axes=(0, 1))(xs, factors)

print(results(array([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]), array([1.0, 10.0, 100.0])))

# %% solution
# why: Every array counts its own axes from 0. Axis 0 of xs and axis 0 of the factors walk in step. (0 for both is what
#   vmap does without in_axes.)
def weighted(x, factor):
    return factor * x.max()

def results(xs, factors):
    return vmap(weighted, in_axes=(0, 0))(xs, factors)

print(results(array([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]), array([1.0, 10.0, 100.0])))

# %% wrong
# why: None gives all the factors to every row. But each row has one of its own.
def weighted(x, factor):
    return factor * x.max()

def results(xs, factors):
    return vmap(weighted, in_axes=(0, None))(xs, factors)

# %% wrong
# why: Now the columns of xs walk, and there are d of them. The rows are the examples.
def weighted(x, factor):
    return factor * x.max()

def results(xs, factors):
    return vmap(weighted, in_axes=(1, 0))(xs, factors)
