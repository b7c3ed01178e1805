# title: Which sizes say nothing
# kind: predict
# goal: The vectors are rows of two numbers, and in_axes=(None, 1) takes columns by mistake. For which of the batch
#   sizes 1, 2, 3, 4 does this run without a message?
# picture:
#   w      [2]
#   batch  [batch_size, 2]     in_axes=(None, 1): one column at a time
# check: answer
# hint: How many numbers has a column? And with how many does `dot(w, x)` agree?
# hint: A column has batch_size numbers, and w has 2. dot wants the same size on both sides; it stretches nothing.
# hint: Only one size agrees with 2.
# further: So: test with a batch size that is the size of nothing else. That is the cheapest test there is.

# %% template
def predict(w, x):
    return dot(w, x)

def runs(batch_size):
    batch = ones((batch_size, 2))
    try:
        vmap(predict, in_axes=(None, 1))(ones(2), batch)
        return True
    except TypeError:
        return False

answer = ___   # [size for size in [1, 2, 3, 4] if runs(size)]

# %% solution
# fill: [2]
# why: Only a square hides the mistake. With every other batch size a column does not fit w, and Axle says where. The
#   founding program has batch_size = 2 and dims[0] = 2: the one unlucky case.

# %% wrong
# fill: [1, 2, 3, 4]
# why: The batch can be taken apart along axis 1, whatever its size. But then `dot(w, x)` gets columns of batch_size
#   numbers, and w has 2.

# %% wrong
# fill: [1, 2]
# why: A size of 1 is stretched by `+` and `*`, but not by dot: there both sizes must be equal.

# %% wrong
# fill: []
# why: In one case a column has as many numbers as a row. Then nothing is there to complain about.
