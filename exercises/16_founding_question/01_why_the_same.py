# title: Why is it the same?
# chapter: Which axis is which
# kind: predict
# goal: In the program of the last chapter, with batch_size 2, in_axes=(None, 0) and (None, 1) printed the same. Say for
#   these two batches whether rows and columns give the same.
# picture:
#   first    1  1        second    1  2
#            1  1                  3  4
# check: (same_first, same_second)
# hint: Take a row of each, and a column. Can you tell which is which?
# hint: In a square, rows and columns have the same size, so nobody complains. Whether they give the same depends on the
#   values.
# hint: The first one cannot tell rows from columns. The second one can: row 0 is 1 2, column 0 is 1 3.
# further: `ones` is comfortable, and that is its danger. Which array would you test with instead?

# %% template
def predict(w, x):
    return tanh(dot(w, x))

w = array([0.5, 0.25])
first = array([[1.0, 1.0], [1.0, 1.0]])
second = array([[1.0, 2.0], [3.0, 4.0]])

def is_same(batch):
    rows = vmap(predict, in_axes=(None, 0))(w, batch)
    columns = vmap(predict, in_axes=(None, 1))(w, batch)
    return bool((rows == columns).all())

same_first = ___    # is_same(first): True or False?
same_second = ___   # is_same(second)

# %% solution
# fill: True
# fill: False
# why: Both batches are square, so both ways run without a word. In a batch of ones a row looks like a column, so both
#   ways give the same too. With values that differ the results do: one of them is wrong, and nobody says so.

# %% wrong
# fill: False
# fill: False
# why: Every row of the first batch is 1 1, and so is every column. What is the same going in is the same coming out.

# %% wrong
# fill: True
# fill: True
# why: That the sizes agree only means that both ways run. Row 0 of the second batch is 1 2, column 0 is 1 3: other
#   numbers, other results.

# %% wrong
# fill: False
# fill: True
# why: It is the other way round: it is the ones that cannot tell rows from columns.
