# title: A loop with an if
# kind: rewrite
# goal: The loop turns the sign of every row whose sum is negative. Write a function for one row, without `if`, and map
#   it.
# picture:
#   xs  [n, d]   →   [n, d]
# rules: no loop, no if, one vmap
# check: flipped(xs)
#   xs = float[n, d]
# hint: Write first what happens to one row: it is either kept, or its sign is turned. Which word chooses between two
#   values?
# hint: `where(condition, a, b)`, and the condition is one truth for each row: whether its sum is negative.
# hint: def flip(x): return where(x.sum() < 0, ..., x)
# further: Which one is the condition's shape inside of `flip`, and which shapes have a and b? How do they meet?

# %% template
def flipped(xs):
    results = []
    for x in xs:
        if x.sum() < 0:
            results.append(-x)
        else:
            results.append(x)
    return array(results)

print(flipped(array([[1.0, -3.0], [2.0, 1.0]])))

# %% solution
# why: The body of the loop becomes a function of one row, the `if` becomes `where`. The condition has no axis inside,
#   and is stretched over the row.
def flip(x):
    return where(x.sum() < 0, -x, x)

def flipped(xs):
    return vmap(flip)(xs)

print(flipped(array([[1.0, -3.0], [2.0, 1.0]])))

# %% wrong
# why: This asks every element for its own sign. The sum of the row decides for the whole row.
def flip(x):
    return where(x < 0, -x, x)

def flipped(xs):
    return vmap(flip)(xs)

# %% wrong
# why: The two are exchanged: where the sum is negative, the first one is taken.
def flip(x):
    return where(x.sum() < 0, x, -x)

def flipped(xs):
    return vmap(flip)(xs)
