# title: Two pairs of parentheses
# kind: repair
# goal: `spreads` is to return the spread of each row. Read what Axle says that vmap was given, and put the parentheses
#   where they belong.
# picture:
#   xs  [n, d]   →   [n]
# rules: keep spread, one vmap, no loop
# check: spreads(xs)
#   xs = float[n, d]
# fails: V021
# hint: What does Python work out first in `vmap(spread(xs))`: the inner call or the outer one?
# hint: Two calls are needed: first vmap gets the function, then what comes back gets the batch.
# hint: `vmap(spread)` is the function for batches. Behind it: (...).
# further: `spread_of_each = vmap(spread)` on a line of its own gives the new function a name. When is that useful?

# %% template
def spread(v):
    return v.max() - v.min()

def spreads(xs):
    return vmap(spread(xs))

print(spreads(array([[1.0, 5.0], [2.0, 2.5]])))

# %% solution
# why: `vmap(spread)` makes the function, `(xs)` calls it. In `vmap(spread(xs))` the whole batch goes to `spread` first,
#   and vmap gets a number.
def spread(v):
    return v.max() - v.min()

def spreads(xs):
    return vmap(spread)(xs)

print(spreads(array([[1.0, 5.0], [2.0, 2.5]])))

# %% wrong
# why: Now the function is right, but nobody calls it: `spreads` returns a function. The batch is missing behind it.
def spread(v):
    return v.max() - v.min()

def spreads(xs):
    return vmap(spread)

# %% wrong
# why: vmap wants the name of a function first. The batch goes to what vmap returns.
def spread(v):
    return v.max() - v.min()

def spreads(xs):
    return spread(vmap(xs))
