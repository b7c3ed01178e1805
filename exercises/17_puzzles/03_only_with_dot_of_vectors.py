# title: A product of matrices from dots
# kind: fill
# goal: `dot_of` takes two vectors. Make the product of two matrices with two vmaps: in row i and column j stands the
#   dot of row i of A with column j of B.
# picture:
#   A  [n, k]
#   B  [k, m]     →   [n, m]
# rules: keep dot_of, two vmap, no @, no loop
# check: product(A, B)
#   A = float[n, k]
#   B = float[k, m]
# hint: First one row of A with all columns of B. Which of the two stands still?
# hint: Columns lie along axis 1. The inner vmap shares the row and walks through the columns; the outer walks through
#   the rows.
# hint: Inside (None, 1), outside (0, ...).
# further: Exchange the two vmaps. What has to be added so that the result is the same?

# %% template
def dot_of(v, w):
    return (v * w).sum()

row = vmap(dot_of, in_axes=___)      # one row of A with all columns of B
product = vmap(row, in_axes=___)     # all rows of A

print(product(array([[1.0, 2.0], [3.0, 4.0]]), array([[1.0, 0.0, 1.0], [0.0, 1.0, 1.0]])))

# %% solution
# fill: (None, 1)
# fill: (0, None)
# why: The inner vmap makes one row of the product, from one row of A and all columns of B. The outer one walks through
#   the rows of A, and each meets the whole of B.

# %% wrong
# fill: (None, 0)
# fill: (0, None)
# why: This takes the rows of B, and they have m numbers; a row of A has k. The columns of B lie along axis 1.

# %% wrong
# fill: (0, None)
# fill: (None, 1)
# why: This is the product on its side: the outer vmap walks through the columns of B and makes the axis in front.

# %% wrong
# fill: (None, 1)
# fill: 0
# why: Outside, B is walked through too, in step with A. Every row of A needs all of B.
