# title: Weights for every layer
# kind: fill
# goal: Make a pair (W, b) of ones for each layer. W must be such that `dot(W, x) + b` takes dims_in numbers and gives
#   dims_out.
# picture:
#   x  [in]   →   dot(W, x) + b   [out]
# check: make([2, 3, 5])
# check: make([4, 1, 6, 3])
# hint: Which axis of W meets x in `dot(W, x)`: the first or the last? And which one is left?
# hint: The last axis of W has the size of what comes in, the first one of what goes out. b is added to what goes out.
# hint: W: (dims_out, ...), b: (dims_out,).
# further: Real networks begin with random numbers. `random.normal(random.key(0), (3, 2))` makes some.

# %% template
def make(dims):
    params = list()
    for dims_in, dims_out in zip(dims, dims[1:]):
        W = ones(___)
        b = ones(___)
        params.append((W, b))
    return params

for W, b in make([2, 3, 5]):
    print(W.shape, b.shape)

# %% solution
# fill: (dims_out, dims_in)
# fill: (dims_out,)
# why: `dot(W, x)` takes the last axis of W away together with the axis of x. The other axis of W is left, and b has
#   just that size.

# %% wrong
# fill: (dims_in, dims_out)
# fill: (dims_out,)
# why: From in to out, as one reads; but in `dot(W, x)` it is the last axis of W that meets x. So `in` stands last.

# %% wrong
# fill: (dims_out, dims_in)
# fill: (dims_in,)
# why: b is added after the dot, to what comes out. So it has the size of what comes out.

# %% wrong
# fill: (dims_out, dims_in)
# fill: (dims_out, dims_in)
# why: b is added to a vector: it has one axis, as the vector has.
