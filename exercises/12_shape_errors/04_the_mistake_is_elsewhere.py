# title: The mistake is elsewhere
# kind: repair
# goal: The message points into `score`, and `score` is right. Read the notes: which shape does x have there, and who
#   gave it that shape?
# picture:
#   w   [d]      shared
#   xs  [n, d]   one vector a row      →   [n]
# rules: keep score, one vmap, no loop
# check: scores(w, xs)
#   w = float[d]
#   xs = float[n, d]
# fails: A002
# hint: In each example x should have the size of w. The star shows which axis was taken away; which one should it be?
# hint: The shape inside is what is left after in_axes took its axis. So look at in_axes.
# hint: The vectors are rows, so they are counted along axis 0.
# further: With xs of shape [d, d] there would be no message. How would you notice?

# %% template
def score(w, x):
    return dot(w, x)

def scores(w, xs):
    return vmap(score, in_axes=(None, 1))(w, xs)

print(scores(array([1.0, 2.0]), array([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]])))

# %% solution
# why: A message points to where things no longer fit. The cause may be earlier: in_axes took away the wrong axis, and
#   left columns of size n for x.
def score(w, x):
    return dot(w, x)

def scores(w, xs):
    return vmap(score, in_axes=(None, 0))(w, xs)

print(scores(array([1.0, 2.0]), array([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]])))

# %% wrong
# why: Now w is walked through in step with xs: it has d numbers, and there are n vectors. Every vector needs the whole
#   of w.
def score(w, x):
    return dot(w, x)

def scores(w, xs):
    return vmap(score, in_axes=(0, 0))(w, xs)

# %% wrong
# why: So each number of w meets a column of xs, and nothing is added up: `dot` of a number and a column is a column.
#   Every vector needs the whole of w.
def score(w, x):
    return dot(w, x)

def scores(w, xs):
    return vmap(score, in_axes=(0, 1))(w, xs)
