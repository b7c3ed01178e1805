# title: What the loop sees
# kind: predict
# goal: A loop over an array goes through its axis 0. Say how often the function is called, and which shape it sees each
#   time.
# picture:
#   xs  [4, 3]      for x in xs: …
# check: (calls, shape)
# hint: What is `xs[0]`? The loop gives xs[0], then xs[1], and so on.
# hint: The axis that the loop walks along is gone for the one who sees a single step. The rest of the shape is left.
# hint: Axis 0 has size 4: 4 calls. And each x is a row: (..., ).
# further: How would you loop over the columns instead? There is an exercise on that next.

# %% template
def look(x):
    return x.sum()

xs = ones((4, 3))
sums = [look(x) for x in xs]

calls = ___   # how often look is called
shape = ___   # x.shape inside of look

# %% solution
# fill: 4
# fill: (3,)
# why: Axis 0 is walked along: 4 steps, and each x is a row of 3 numbers. Inside of `look` there is no trace of the 4.
#   That is the idea of this course: `vmap` calls the axis of the 4 the mapped axis.

# %% wrong
# fill: 12
# fill: ()
# why: The loop goes through one axis only, the first. It does not visit the single numbers.

# %% wrong
# fill: 3
# fill: (4,)
# why: That is a loop over the columns. A loop goes through axis 0, and here this has size 4.

# %% wrong
# fill: 4
# fill: (4, 3)
# why: The function gets one x, not the whole of xs. The axis that is walked along is gone inside.

# %% wrong
# fill: 4
# fill: (1, 3)
# why: The axis does not stay with size 1: it is gone. `xs[0]` has the shape (3,).
