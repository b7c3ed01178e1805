# title: The best model
# kind: fill
# goal: There are k models, and n inputs with answers. First write the mean squared error of one model over all inputs;
#   then find which model has the smallest.
# picture:
#   models  (ws [k, d], bs [k])
#   xs  [n, d]   ys  [n]            →   one whole number
# rules: keep score, two vmap, no loop
# check: best(models, xs, ys)
#   models = (float[k, d], float[k])
#   xs = float[n, d]
#   ys = float[n]
# hint: `error` speaks of one model, so score is mapped over the inputs. `best` maps error over the models.
# hint: In error: score of all xs, minus ys, squared, and the mean. In best: all errors, and argmin.
# hint: vmap(score, in_axes=(None, 0))(model, xs) inside, and vmap(error, in_axes=(0, None, ...))(models, xs, ys)
#   outside.
# further: You have written a function of one example, mapped it, and mapped what came out of that. That was the course.
#   What would you map next?

# %% template
def score(model, x):
    w, b = model
    return dot(w, x) + b

def error(model, xs, ys):
    return ___

def best(models, xs, ys):
    return ___

models = (array([[1.0, 0.0], [1.0, 2.0], [0.0, 0.0]]), array([0.0, 0.5, 1.0]))
print(best(models, array([[1.0, 1.0], [2.0, 0.0]]), array([3.5, 2.5])))

# %% solution
# fill: ((vmap(score, in_axes=(None, 0))(model, xs) - ys) ** 2).mean()
# fill: vmap(error, in_axes=(0, None, None))(models, xs, ys).argmin()
# why: Each function is written for one thing: score for one input, error for one model. Each vmap makes many of that
#   thing. So one can read it from the inside out.

# %% wrong
# fill: ((vmap(score, in_axes=(None, 0))(model, xs) - ys) ** 2).mean()
# fill: vmap(error, in_axes=(0, None, None))(models, xs, ys).min()
# why: That is the smallest error. Which model has it says `argmin`.

# %% wrong
# fill: ((vmap(score, in_axes=(None, 0))(model, xs) - ys) ** 2).mean()
# fill: vmap(error, in_axes=0)(models, xs, ys).argmin()
# why: So each model would meet only one input. Every model is asked about all inputs: they are shared.

# %% wrong
# fill: (vmap(score, in_axes=(None, 0))(model, xs) - ys) ** 2
# fill: vmap(error, in_axes=(0, None, None))(models, xs, ys).argmin()
# why: The error of a model is one number: the mean over the inputs. Without it argmin looks through a table.
