# title: A result that is the same for all
# kind: fill
# goal: `aligned` returns two things: a number that depends on x, and the length of w, which does not. Return the length
#   only once, not once for each example.
# picture:
#   w   [d]   shared
#   xs  [n, d]            →   [n]   and   one number
# rules: keep aligned, one vmap, no loop
# check: all_aligned(w, xs)
#   w = float[d]
#   xs = float[n, d]
# hint: What does None mean in in_axes? It may stand in out_axes too.
# hint: None in out_axes promises: this result is the same for every example, so there is no axis for it.
# hint: The first result has an axis, the second one does not: (0, ...).
# further: Try None for the first result too. Axle checks the promise.

# %% template
def aligned(w, x):
    length = sqrt(dot(w, w))
    return dot(w, x) / length, length

all_aligned = vmap(aligned, in_axes=(None, 0), out_axes=___)

print(all_aligned(array([3.0, 4.0]), array([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]])))

# %% solution
# fill: (0, None)
# why: The length is made of w alone, and w is shared: so it is the same for every example, and None hands it out once.
#   Had it anything to do with x, Axle would refuse.

# %% wrong
# fill: 0
# why: This repeats the length, once for each example. It is right, but it is wanted only once.

# %% wrong
# fill: None
# why: None is a promise: this result is the same for every example. The first result depends on x, so its entry, the
#   first one, cannot be None.
