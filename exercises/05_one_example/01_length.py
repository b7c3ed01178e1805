# title: One vector
# chapter: A function of one example
# kind: fill
# goal: `length` is to return the length of one vector: the square root of the sum of its squares. Write it for one
#   vector only, and do not think of a batch.
# picture:
#   v  [d]   →   one number
# check: length(v)
#   v = float[d]
# hint: Three steps: square every element, add up, take the root. In which order, from the inside?
# hint: `v ** 2` squares every element, `.sum()` adds up, `sqrt` takes the root.
# hint: sqrt((v ** 2)....)
# further: What happens with `length(ones((3, 2)))`? No complaint, and one number: what is it the length of?

# %% template
def length(v):
    return ___

print(length(array([3.0, 4.0])))

# %% solution
# fill: sqrt((v ** 2).sum())
# why: There is one axis, and it is added up. The function says nothing about batches, and so it stays easy to read.

# %% wrong
# fill: sqrt((v ** 2).sum(axis=1))
# why: One vector has one axis, and its number is 0. Axis 1 would be there in a batch, but this function is about one
#   vector.

# %% wrong
# fill: sqrt(v ** 2)
# why: This is the root of each square: the elements without their signs. Add the squares up before the root.

# %% wrong
# fill: (v ** 2).sum()
# why: That is the square of the length. The root is missing.
