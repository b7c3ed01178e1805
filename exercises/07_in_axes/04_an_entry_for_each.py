# title: An entry for each argument
# kind: repair
# goal: This program was written by someone who wanted to map only the vectors, and named only their axis. Read what
#   Axle says about it, and mend it.
# picture:
#   w  [i]   shared        xs [n, i]   one vector a row        bias  one number, shared
#                 →   [n]
# rules: keep score, uses in_axes, no loop
# check: scores(w, xs, bias)
#   w = float[i]
#   xs = float[n, i]
#   bias = float
# fails: V001
# hint: The message counts: how many entries has in_axes, and how many arguments has the call?
# hint: Each argument of `score` needs an entry, in order. What is the same for every example gets None.
# hint: There are three arguments, and only the second one is mapped: (None, 0, ...).
# further: What happens with in_axes=(None, 0, 0)? A number has no axis to map; see what Axle says.

# %% template
def score(w, x, bias):
    return dot(w, x) + bias

def scores(w, xs, bias):
    return vmap(score, in_axes=(0,))(w, xs, bias)

print(scores(array([1.0, 2.0]), ones((3, 2)), 0.5))

# %% solution
# why: in_axes has an entry for each argument, in their order; what every example shares has None. A tuple with one
#   entry does not mean "the one that is mapped".
def score(w, x, bias):
    return dot(w, x) + bias

def scores(w, xs, bias):
    return vmap(score, in_axes=(None, 0, None))(w, xs, bias)

print(scores(array([1.0, 2.0]), ones((3, 2)), 0.5))

# %% wrong
# why: in_axes=0 is short for (0, 0, 0): w would be mapped as well, and it has not as many elements as there are
#   vectors.
def score(w, x, bias):
    return dot(w, x) + bias

def scores(w, xs, bias):
    return vmap(score, in_axes=0)(w, xs, bias)

# %% wrong
# why: The vectors are the rows of xs, so they are counted along axis 0. Axis 1 is where the parts of one vector lie.
def score(w, x, bias):
    return dot(w, x) + bias

def scores(w, xs, bias):
    return vmap(score, in_axes=(None, 1, None))(w, xs, bias)
