# title: Every model, every input
# kind: fill
# goal: Ask each of k models about each of n inputs. First make the function of one model and all inputs, then map it
#   over the models.
# picture:
#   models  (ws [k, d], bs [k])
#   xs      [n, d]                  →   [k, n]   one row for each model
# rules: keep score, two vmap, no loop
# check: grid(models, xs)
#   models = (float[k, d], float[k])
#   xs = float[n, d]
# hint: You have done each of the two in the last chapters: one model with many inputs, and many models with one input.
# hint: The inner vmap shares the model. For the outer one, the inputs, all of them, are what is shared.
# hint: Inside (None, 0), outside (0, ...).
# further: How would the table be turned, without `.T`? There are two ways.

# %% template
def score(model, x):
    w, b = model
    return dot(w, x) + b

one_model = vmap(score, in_axes=___)      # one model, all inputs
grid = vmap(one_model, in_axes=___)       # all models, all inputs

models = (array([[1.0, 2.0], [3.0, 4.0]]), array([0.0, 100.0]))
print(grid(models, array([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]])))

# %% solution
# fill: (None, 0)
# fill: (0, None)
# why: `one_model` makes a row: its model stands still and the inputs walk. `grid` walks through the models, and each
#   row meets all inputs. Each vmap moves one thing; pairs need two.

# %% wrong
# fill: (None, 0)
# fill: 0
# why: The outer 0 walks through models and inputs in step, so there would have to be as many inputs as models. All the
#   inputs are shared by the models.

# %% wrong
# fill: (0, None)
# fill: (None, 0)
# why: This is the table on its side: the outer vmap walks through the inputs and makes the axis in front. One row for
#   each model is wanted.

# %% wrong
# fill: 0
# fill: (0, None)
# why: Inside, the weights of one model would be walked through together with the inputs. One model stands still inside.
