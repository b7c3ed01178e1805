# title: Layer after layer
# kind: fill
# goal: `predict` sends one x through all layers. Between the layers tanh bends, and the last layer's outputs are
#   returned as they are.
# picture:
#   x  [i]   →   [h]   →   [o]
# check: predict(params, x)
#   params = [(float[h, i], float[h]), (float[o, h], float[o])]
#   x = float[i]
# check: predict(params, x)
#   params = [(float[a, i], float[a]), (float[b, a], float[b]), (float[c, b], float[c])]
#   x = float[i]
# hint: What does the second layer take in: x again, or what came out of the first?
# hint: `activations` is what goes into the next layer, `outputs` is what came out, before the tanh. Which of the two is
#   returned?
# hint: dot(W, activations); activations = tanh(outputs); return ...
# further: This loop stays a loop: each layer needs the one before it. It goes through the layers, not through the
#   examples.

# %% template
def predict(params, x):
    activations = x
    for W, b in params:
        outputs = dot(W, ___) + b
        activations = ___
    return ___

print(predict([(ones((3, 2)), ones(3)), (ones((5, 3)), ones(5))], array([0.5, -1.0])))

# %% solution
# fill: activations
# fill: tanh(outputs)
# fill: outputs
# why: Each layer takes the activations of the one before. The last tanh is computed too, and nobody needs it: `outputs`
#   is what is returned.

# %% wrong
# fill: activations
# fill: tanh(outputs)
# fill: activations
# why: The activations went through a tanh once more. The last layer's outputs are wanted as they are.

# %% wrong
# fill: x
# fill: tanh(outputs)
# fill: outputs
# why: So every layer would begin with x again. The second layer takes in what came out of the first.

# %% wrong
# fill: activations
# fill: outputs
# fill: outputs
# why: Without tanh between the layers, all of them together are no more than one layer.
