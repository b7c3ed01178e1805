# title: An if on a batch
# chapter: Masks instead of if
# kind: repair
# goal: `hinge` works for one number, and not under vmap. Read why one `if` cannot decide for all examples, and use
#   `where`.
# picture:
#   xs  [n]   →   [n]    1 - x where x is at most 1, and 0 elsewhere
# rules: no loop
# check: hinges(xs)
#   xs = float[n]
# fails: V015
# hint: The function runs once, for all examples. For some of them the condition is true, for others it is not: which
#   way should it go?
# hint: `where(condition, a, b)` works out both, and takes for each example the one that is right for it.
# hint: return where(x > 1, 0.0, ...)
# further: `maximum(0.0, 1.0 - x)` does the same. Which one says more clearly what is meant?

# %% template
def hinge(x):
    if x > 1:
        return 0.0
    return 1.0 - x

def hinges(xs):
    return vmap(hinge)(xs)

print(hinges(array([-1.0, 0.5, 3.0])))

# %% solution
# why: There is one run and many examples, so there can be only one way through the function. `where` chooses the value
#   instead of the way.
def hinge(x):
    return where(x > 1, 0.0, 1.0 - x)

def hinges(xs):
    return vmap(hinge)(xs)

print(hinges(array([-1.0, 0.5, 3.0])))

# %% wrong
# why: A conditional expression is an `if` too: it needs one truth, and each example has its own.
def hinge(x):
    return 0.0 if x > 1 else 1.0 - x

def hinges(xs):
    return vmap(hinge)(xs)

# %% wrong
# why: Python's `max` asks which of the two is greater, and that is an `if` in disguise. Use `maximum` or `where`.
def hinge(x):
    return max(0.0, 1.0 - x)

def hinges(xs):
    return vmap(hinge)(xs)

# %% wrong
# why: `where(condition, a, b)` takes a where the condition is true, and b elsewhere. Here the two are exchanged.
def hinge(x):
    return where(x > 1, 1.0 - x, 0.0)

def hinges(xs):
    return vmap(hinge)(xs)
