# title: The whole program
# kind: fill
# goal: You know each part of this program now. Fill in the two places that are open, so that it predicts for a batch of
#   four vectors.
# picture:
#   params       [3, 2] [3]   [5, 3] [5]   shared
#   input_batch  [4, 2]                              →   [4, 5]
# rules: keep predict, one vmap
# check: predictions
# check: vmap(predict, in_axes=axes)(params, batch)
#   params = [(float[h, i], float[h]), (float[o, h], float[o])]
#   batch = float[n, i]
# hint: The first place is the shape of the batch: how many vectors, and how many numbers in each?
# hint: The second place says for each of the two arguments along which axis the examples lie, or that it is shared.
# hint: (batch_size, input_dims), and (None, ...).
# further: Set batch_size to 2, and axes to (None, 1). It runs! The next chapter asks why.

# %% template
def predict(params, input_vec):
    assert input_vec.ndim == 1
    activations = input_vec
    for W, b in params:
        outputs = dot(W, activations) + b
        activations = tanh(outputs)
    return outputs

dims = [2, 3, 5]
input_dims = dims[0]
batch_size = 4
params = list()
for dims_in, dims_out in zip(dims, dims[1:]):
    params.append((ones((dims_out, dims_in)), ones((dims_out,))))

input_batch = ones(___)
axes = ___
predictions = vmap(predict, in_axes=axes)(params, input_batch)
print(predictions)

# %% solution
# fill: (batch_size, input_dims)
# fill: (None, 0)
# why: One vector a row; the parameters are shared by all of them. `predict` never learns that there is a batch, and you
#   never had to think of it while you wrote the layers.

# %% wrong
# fill: (batch_size, input_dims)
# fill: (None, 1)
# why: Axis 1 has size 2: these are the numbers of a vector. Each call would see a column of four numbers, and W has no
#   place for four.

# %% wrong
# fill: (batch_size, input_dims)
# fill: 0
# why: 0 for everything: then all weights are walked through as well, and their sizes along axis 0 are 3, 3, 5, 5, not
#   4.

# %% wrong
# fill: (batch_size, input_dims)
# fill: (0,)
# why: Two arguments need two entries. The one that is not walked through gets None.

# %% wrong
# fill: (input_dims, batch_size)
# fill: (None, 1)
# why: This gives the same predictions: a batch of columns, walked through along axis 1. But the picture has one vector
#   a row, and so has every other batch.
