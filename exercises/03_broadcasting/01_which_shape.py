# title: A row for every row
# chapter: Shapes that meet
# kind: predict
# goal: Two arrays of different shapes are added. Say which shape the sum has, before Axle tells you.
# picture:
#   a  [4, 3]
#   b     [3]     shapes are laid one below the other from the right
# check: shape
# hint: Write the two shapes one below the other, so that their last axes meet. What is missing on the left counts as 1.
# hint: Where sizes meet, they are equal, or one of them is 1; the other one is then the size of the result.
# hint: The last axes are 3 and 3. In front of it stands 4, and nothing below it. So: (4, ...).
# further: What would `ones((4, 3)) + ones((4,))` be? Run it, and read what the message says about the axes.

# %% template
a = ones((4, 3))
b = array([10.0, 20.0, 30.0])
total = a + b

shape = ___   # the shape of total, as a tuple such as (7, 2)

# %% solution
# fill: (4, 3)
# why: b meets each of the four rows of a: its axis of size 3 lies below the last axis of a, and the missing axis in
#   front is stretched to 4.

# %% wrong
# fill: (3,)
# why: That is the shape of b. The sum has a place for every element of a.

# %% wrong
# fill: (4,)
# why: Nothing is added up along an axis here: `a + b` adds element by element, and keeps all axes of a.

# %% wrong
# fill: (4, 3, 3)
# why: Axes that meet become one: the 3 of a and the 3 of b are the same axis of the sum.
