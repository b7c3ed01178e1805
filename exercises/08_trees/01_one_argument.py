# title: One argument that holds two arrays
# chapter: Parameters that hang together
# kind: repair
# goal: The model is a tuple of weights and a number, and is shared by all inputs. Count with Axle: how many arguments
#   does the call have, and how many entries has in_axes?
# picture:
#   model  (w [d], b number)   shared
#   xs     [n, d]                          →   [n]
# rules: keep score, one vmap, uses in_axes, no loop
# check: scores(model, xs)
#   model = (float[d], float)
#   xs = float[n, d]
# fails: V012
# hint: How many things stand between the parentheses of the call? Not how many arrays: how many arguments?
# hint: A tuple is one argument, however much it holds. It needs one entry.
# hint: One entry for model, one for xs: (None, ...).
# further: What would the call look like for which (None, None, 0) is right?

# %% template
def score(model, x):
    w, b = model
    return dot(w, x) + b

def scores(model, xs):
    return vmap(score, in_axes=(None, None, 0))(model, xs)

print(scores((array([1.0, 2.0]), 0.5), ones((3, 2))))

# %% solution
# why: in_axes is counted per argument, and `model` is one. Its None reaches everything that it holds.
def score(model, x):
    w, b = model
    return dot(w, x) + b

def scores(model, xs):
    return vmap(score, in_axes=(None, 0))(model, xs)

print(scores((array([1.0, 2.0]), 0.5), ones((3, 2))))

# %% wrong
# why: Now there is one entry too few: model has one, and xs has none. Also what is shared needs its entry.
def score(model, x):
    w, b = model
    return dot(w, x) + b

def scores(model, xs):
    return vmap(score, in_axes=(0,))(model, xs)

# %% wrong
# why: 0 for model reaches everything in it: the weights would be walked through, and the number cannot be. The model is
#   shared.
def score(model, x):
    w, b = model
    return dot(w, x) + b

def scores(model, xs):
    return vmap(score, in_axes=0)(model, xs)
