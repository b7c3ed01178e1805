# title: A function with two results
# kind: predict
# goal: `ends` returns two numbers for one vector. Say what vmap returns for four vectors: how many things, and which
#   shape the first has.
# picture:
#   ends    [3]      →   number, number
#   xs      [4, 3]   →   ?
# check: (count, shape)
# hint: Two pictures are possible: four pairs, or a pair of something. vmap keeps the form of what the function returns.
# hint: The function returns a tuple of two. vmap returns a tuple of two as well, and in each place stand the results of
#   all examples.
# hint: There are 2 things, and each holds one number for each of the four vectors: (..., ).
# further: `low, high = vmap(ends)(xs)` takes it apart. What if the function returned a dict?

# %% template
def ends(v):
    return v.min(), v.max()

result = vmap(ends)(ones((4, 3)))

count = ___   # len(result)
shape = ___   # result[0].shape

# %% solution
# fill: 2
# fill: (4,)
# why: A tuple of arrays, not an array of tuples: the form of the result stays, and each array in it gets the axis of
#   the examples.

# %% wrong
# fill: 4
# fill: (2,)
# why: That would be a list of four pairs, as a loop makes it. vmap keeps the pair, and puts the four minima into one
#   array, the four maxima into another.

# %% wrong
# fill: 2
# fill: ()
# why: Inside of the function the minimum is a number. Outside there is one for each example: an array.

# %% wrong
# fill: 2
# fill: (4, 3)
# why: min and max take the axis of size 3 away. What is left for each example is one number.
