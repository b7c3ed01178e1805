# title: A matrix meets a vector
# kind: predict
# goal: `dot(W, x)` takes the dot of x with every row of W. Say which shape comes out.
# picture:
#   W  [5, 3]      five rows of three numbers
#   x     [3]      three numbers
# check: shape
# hint: How many rows does W have? And what does one row give, together with x?
# hint: The last axis of W meets the axis of x. They have the same size, and both go away.
# hint: What is left of (5, 3) without the 3? It is a tuple with one entry, so it has a comma.
# further: Which shape does `dot(ones((2, 3)), ones((3, 4)))` have? The axes that meet are gone, the others stay.

# %% template
W = ones((5, 3))
x = ones(3)
y = dot(W, x)

shape = ___   # y.shape

# %% solution
# fill: (5,)
# why: Each of the five rows gives one number. The axes of size 3 meet and go away: [5, 3] and [3] become [5].

# %% wrong
# fill: (3,)
# why: The 3 is the size of the axes that meet, and those are added up and gone. What is left is the other axis of W.

# %% wrong
# fill: (5, 3)
# why: That would be `W * x`, which multiplies and does not add up. dot adds up along the axis that both have.

# %% wrong
# fill: ()
# why: A vector with a vector gives one number. A matrix has many rows, and each gives a number.
