# title: An entry for every name
# kind: repair
# goal: This model is a dict: its w is shared, and each example has a b of its own. Axle says which names do not agree;
#   mend in_axes.
# picture:
#   model  {'w': [d], 'b': [n]}
#   xs     [n, d]                     →   [n]
# rules: keep score, one vmap, uses in_axes, no loop
# check: scores(model, xs)
#   model = {'w': float[d], 'b': float[n]}
#   xs = float[n, d]
# fails: V013
# hint: The model has two names. How many stand in the dict of in_axes?
# hint: What you leave out is not "the same for all": it is missing. An entry that takes an argument apart must name
#   every part.
# hint: {'w': ..., 'b': ...}: one of them is shared, along the other's axis 0 the examples lie.
# further: When all of a dict is shared, its entry is just None. And when all of it is walked through?

# %% template
def score(model, x):
    return dot(model['w'], x) + model['b']

def scores(model, xs):
    return vmap(score, in_axes=({'b': 0}, 0))(model, xs)

print(scores({'w': array([1.0, 2.0]), 'b': array([0.0, 10.0, 20.0])}, ones((3, 2))))

# %% solution
# why: An entry in the form of its argument names every part: 'w' has None, 'b' has 0. Nothing is shared silently.
def score(model, x):
    return dot(model['w'], x) + model['b']

def scores(model, xs):
    return vmap(score, in_axes=({'w': None, 'b': 0}, 0))(model, xs)

print(scores({'w': array([1.0, 2.0]), 'b': array([0.0, 10.0, 20.0])}, ones((3, 2))))

# %% wrong
# why: With None for all of it, b is shared too: each example adds all n numbers of b, and a table comes out.
def score(model, x):
    return dot(model['w'], x) + model['b']

def scores(model, xs):
    return vmap(score, in_axes=(None, 0))(model, xs)

# %% wrong
# why: With 0 for all of it, w is walked through as well. It has d numbers, and there are n examples.
def score(model, x):
    return dot(model['w'], x) + model['b']

def scores(model, xs):
    return vmap(score, in_axes=(0, 0))(model, xs)
