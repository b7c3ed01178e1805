# title: A batch that tells them apart
# kind: fill
# goal: Write a batch with shape (2, 2) for which rows and columns give different results. `predict` adds up both
#   numbers of a vector, so not every batch will do.
# picture:
#   batch  [2, 2]
# rules: keep predict
# check: batch.shape
# check: bool((rows == columns).all())
# hint: Under which condition does `rows` equal `columns`? Work it out for a batch that you like.
# hint: The results are the sums of the rows, and the sums of the columns. They must not be the same two numbers, in the
#   same order.
# hint: Four different numbers usually do: array([[1.0, 2.0], [3.0, ...]]).
# further: Find a batch without equal numbers for which rows and columns do give the same. Is there one?

# %% template
def predict(w, x):
    return dot(w, x)

w = ones(2)
batch = ___

rows = vmap(predict, in_axes=(None, 0))(w, batch)
columns = vmap(predict, in_axes=(None, 1))(w, batch)
print(rows, columns)

# %% solution
# fill: array([[1.0, 2.0], [3.0, 4.0]])
# why: The rows add up to 3 and 7, the columns to 4 and 6. Values that differ everywhere are what shows which axis is
#   which; the hidden inputs of these exercises are made like that.

# %% wrong
# fill: ones((2, 2))
# why: For this batch the rows and the columns give the same. In a batch of ones they look alike, and so they do in one
#   that is mirrored along its diagonal, such as 1 2 above 2 1. Take four values that differ.

# %% wrong
# fill: ones((3, 2))
# why: With another size there is a message, and that is even better; but the goal is a batch with shape (2, 2).
