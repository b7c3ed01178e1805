# title: Shape and axes
# kind: predict
# goal: The shape of an array lists the size of each of its axes, the outermost first. Say which shape x has, and how
#   many axes.
# picture:
#   x    10  20  30
#        40  50  60
# check: (shape, axes)
# hint: How many lists lie in the outer list? And how many numbers in each of those?
# hint: Axis 0 walks through the rows, axis 1 through the numbers of a row. The shape says how far each walk is.
# hint: There are 2 rows with 3 numbers: (2, ...). And a shape with so many entries has as many axes.
# further: What is the shape of `array([[[1, 2, 3]]])`? Count brackets at the left end: that is the number of axes.

# %% template
x = array([[10, 20, 30],
           [40, 50, 60]])

shape = ___   # x.shape, a tuple such as (7, 8)
axes = ___    # x.ndim, the number of axes

# %% solution
# fill: (2, 3)
# fill: 2
# why: Two rows of three numbers: axis 0 has size 2, axis 1 has size 3. The number of axes is the length of the shape.
#   It has nothing to do with how many numbers there are.

# %% wrong
# fill: (3, 2)
# fill: 2
# why: The outermost axis comes first. The outer list holds 2 rows, so the shape begins with 2.

# %% wrong
# fill: (2, 3)
# fill: 6
# why: 6 is the number of elements (`x.size`). Axes are directions in which one can walk: down the rows, and along a
#   row.

# %% wrong
# fill: (6,)
# fill: 1
# why: The rows stay apart. An array keeps the nesting of the list that it was made of.
