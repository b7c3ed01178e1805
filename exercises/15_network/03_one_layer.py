# title: One layer
# kind: fill
# goal: A layer computes `dot(W, x) + b` and bends each number with tanh. Write it for one x.
# picture:
#   W  [o, i]   b  [o]   x  [i]   →   [o]
# check: layer((W, b), x)
#   W = float[o, i]
#   b = float[o]
#   x = float[i]
# hint: Three steps, from the inside: dot, plus, tanh.
# hint: tanh works on every element, and comes last.
# hint: tanh(dot(W, x) + ...)
# further: Why the bending? Try what two layers without tanh are, one behind the other: could one layer do the same?

# %% template
def layer(params, x):
    W, b = params
    return ___

print(layer((ones((3, 2)), ones(3)), array([0.5, -1.0])))

# %% solution
# fill: tanh(dot(W, x) + b)
# why: First the layer mixes the numbers, then it shifts them, then tanh bends each one into -1 to 1.

# %% wrong
# fill: tanh(dot(W, x)) + b
# why: b is inside of the tanh: first shift, then bend.

# %% wrong
# fill: dot(W, x) + b
# why: The shift is there, the bending is missing.

# %% wrong
# fill: tanh(dot(W, x + b))
# why: b belongs to what comes out: it has o numbers, and x has i. Add it after the dot.
