# title: Whose keyword is it?
# kind: repair
# goal: in_axes stands in this program, and vmap has not seen it. Find out who got it, and give it to
#   vmap.
# picture:
#   w   [d]      shared
#   xs  [n, d]             →   [n]
# rules: keep score, one vmap, uses in_axes, no loop
# check: scores(w, xs)
#   w = float[d]
#   xs = float[n, d]
# fails: V027
# hint: There are two calls in one line. In whose parentheses does in_axes stand?
# hint: The first pair of parentheses belongs to vmap; the second belongs to the function that vmap returns.
# hint: vmap(score, in_axes=...)(w, xs)
# further: Why does Axle not say "score has no argument in_axes"? Because vmap looks at the axes first.

# %% template
def score(w, x):
    return dot(w, x)

def scores(w, xs):
    return vmap(score)(w, xs, in_axes=(None, 0))

print(scores(array([1.0, 2.0]), ones((3, 2))))

# %% solution
# why: in_axes is said once, to vmap, together with the function. The second pair of parentheses holds only what the
#   function is called with.
def score(w, x):
    return dot(w, x)

def scores(w, xs):
    return vmap(score, in_axes=(None, 0))(w, xs)

print(scores(array([1.0, 2.0]), ones((3, 2))))

# %% wrong
# why: Without in_axes both are mapped along axis 0: w has d numbers there, xs has n rows. w is shared.
def score(w, x):
    return dot(w, x)

def scores(w, xs):
    return vmap(score)(w, xs)

# %% wrong
# why: Here `score` is called at once, with an in_axes that it does not know. vmap wants the function alone, and then
#   in_axes.
def score(w, x):
    return dot(w, x)

def scores(w, xs):
    return vmap(score(w, xs, in_axes=(None, 0)))
