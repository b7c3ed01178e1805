# title: A loop that adds up
# kind: rewrite
# goal: Each step of this loop adds something to a total. Compute all the errors first, with vmap, and take their mean
#   afterwards.
# picture:
#   w   [d]       shared
#   xs  [n, d]
#   ys  [n]                →   one number
# rules: keep error, no loop, one vmap
# check: mean_error(w, xs, ys)
#   w = float[d]
#   xs = float[n, d]
#   ys = float[n]
# hint: The steps do not need each other: only the adding up does. What can be done for all examples at once?
# hint: Under vmap nothing can be added to a total outside of the function. Let each example return its error.
# hint: vmap(error, in_axes=(None, 0, 0))(w, xs, ys) is the array of all errors. One method is missing.
# further: Can a loop become a vmap in which each step needs the result of the one before?

# %% template
def error(w, x, y):
    return (dot(w, x) - y) ** 2

def mean_error(w, xs, ys):
    total = 0.0
    for x, y in zip(xs, ys):
        total = total + error(w, x, y)
    return total / len(ys)

print(mean_error(array([1.0, 2.0]), ones((3, 2)), array([3.0, 4.0, 5.0])))

# %% solution
# why: First everything that is independent, with vmap: an array of errors. Then one reduction of the array. That is how
#   the error of a whole batch is written.
def error(w, x, y):
    return (dot(w, x) - y) ** 2

def mean_error(w, xs, ys):
    return vmap(error, in_axes=(None, 0, 0))(w, xs, ys).mean()

print(mean_error(array([1.0, 2.0]), ones((3, 2)), array([3.0, 4.0, 5.0])))

# %% wrong
# why: That is the sum. The last line of the loop divides by the number of examples.
def error(w, x, y):
    return (dot(w, x) - y) ** 2

def mean_error(w, xs, ys):
    return vmap(error, in_axes=(None, 0, 0))(w, xs, ys).sum()

# %% wrong
# why: These are the errors, one for each example. They have not yet become one number.
def error(w, x, y):
    return (dot(w, x) - y) ** 2

def mean_error(w, xs, ys):
    return vmap(error, in_axes=(None, 0, 0))(w, xs, ys)

# %% wrong
# why: ys has an answer for each example: it walks along with xs. With None every example is compared with all the
#   answers.
def error(w, x, y):
    return (dot(w, x) - y) ** 2

def mean_error(w, xs, ys):
    return vmap(error, in_axes=(None, 0, None))(w, xs, ys).mean()
