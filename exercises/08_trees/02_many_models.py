# title: Many models, one input
# kind: fill
# goal: Here there are k models, whose weights are stacked along axis 0, and one input. Ask every model about the same
#   input.
# picture:
#   models  (ws [k, d], bs [k])   one model along axis 0 of each
#   x       [d]                   shared                              →   [k]
# rules: keep score, one vmap, no loop
# check: answers(models, x)
#   models = (float[k, d], float[k])
#   x = float[d]
# hint: Who is walked through this time, and who is the same for all?
# hint: An entry for an argument reaches all arrays in it: 0 for the tuple means axis 0 of each of them.
# hint: The models are walked through, x is shared: (0, ...).
# further: Several models in one stack are called an ensemble. What would you need for each model to get its own input?

# %% template
def score(model, x):
    w, b = model
    return dot(w, x) + b

answers = vmap(score, in_axes=___)

print(answers((array([[1.0, 2.0], [3.0, 4.0], [0.0, 1.0]]), array([0.0, 0.5, 1.0])), ones(2)))

# %% solution
# fill: (0, None)
# why: The 0 reaches both arrays of the tuple, and takes example i from ws[i] and bs[i]: a whole model. Any argument may
#   be the mapped one, not only the data.

# %% wrong
# fill: (None, 0)
# why: That is for one model and many inputs. Here x is the one that all share.

# %% wrong
# fill: 0
# why: This would walk through the numbers of x too, one for each model. x is to stay whole.

# %% wrong
# fill: (0, 0, None)
# why: The models are one argument, though they hold two arrays. One entry is enough for them.

# %% wrong
# fill: ((0, None), None)
# why: An inner tuple gives each array of the model an entry of its own. With None for bs, every model adds all of them.
