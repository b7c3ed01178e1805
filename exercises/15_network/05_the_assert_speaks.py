# title: An assert that protects
# kind: repair
# goal: `predict` is written for one vector, and says so with an `assert`. This program hands it a whole batch: read
#   what x is there, and mend the call, not the function.
# picture:
#   params  shared
#   batch   [n, i]   →   [n, o]
# rules: keep predict, one vmap, uses in_axes
# check: predictions(params, batch)
#   params = [(float[h, i], float[h]), (float[o, h], float[o])]
#   batch = float[n, i]
# fails: AssertionError
# hint: The assert wants one axis. How many has the batch? What takes one axis away?
# hint: `vmap(predict)` calls it with one vector at a time. And the parameters are the same for all.
# hint: vmap(predict, in_axes=(None, ...))(params, batch)
# further: Take the assert away in your head: what would `dot(W, batch)` have said? And if the sizes had agreed by
#   chance?

# %% template
def predict(params, x):
    assert x.ndim == 1
    activations = x
    for W, b in params:
        outputs = dot(W, activations) + b
        activations = tanh(outputs)
    return outputs

def predictions(params, batch):
    return predict(params, batch)

print(predictions([(ones((3, 2)), ones(3)), (ones((5, 3)), ones(5))], ones((4, 2))))

# %% solution
# why: Under vmap, x has one axis, and the assert is content. A line like this costs nothing and says for which shape a
#   function is made.
def predict(params, x):
    assert x.ndim == 1
    activations = x
    for W, b in params:
        outputs = dot(W, activations) + b
        activations = tanh(outputs)
    return outputs

def predictions(params, batch):
    return vmap(predict, in_axes=(None, 0))(params, batch)

print(predictions([(ones((3, 2)), ones(3)), (ones((5, 3)), ones(5))], ones((4, 2))))

# %% wrong
# why: Without in_axes the parameters are walked through too, and their sizes along axis 0 are not those of the batch.
#   Share them.
def predict(params, x):
    assert x.ndim == 1
    activations = x
    for W, b in params:
        outputs = dot(W, activations) + b
        activations = tanh(outputs)
    return outputs

def predictions(params, batch):
    return vmap(predict)(params, batch)

# %% wrong
# why: The assert is content with this too: a column has one axis as well. But the vectors are the rows.
def predict(params, x):
    assert x.ndim == 1
    activations = x
    for W, b in params:
        outputs = dot(W, activations) + b
        activations = tanh(outputs)
    return outputs

def predictions(params, batch):
    return vmap(predict, in_axes=(None, 1))(params, batch)
