# title: The same for every example
# kind: predict
# goal: The second entry of in_axes is None. Say which shape y has inside of the function, and which shape the result
#   has.
# picture:
#   xs  [3]         ys  [2]
# check: (y_shape, result_shape)
# hint: None means: there is no axis along which this argument is walked through. What does each example get, then?
# hint: Every example gets ys as it is, with all its axes. Then x + y is one number plus an array.
# hint: Inside, y has the shape (2,), and so has x + y. There are three examples, and their results are stacked: (3,
#   ...).
# further: What changes with in_axes=(None, 0)?

# %% template
def add(x, y):
    return x + y

xs = array([10.0, 20.0, 30.0])
ys = array([1.0, 2.0])
result = vmap(add, in_axes=(0, None))(xs, ys)

y_shape = ___        # y.shape inside of add
result_shape = ___   # result.shape

# %% solution
# fill: (2,)
# fill: (3, 2)
# why: None means "the same for every example": each gets the whole of ys. So x + y has the shape (2,), and the three
#   results lie along axis 0.

# %% wrong
# fill: ()
# fill: (3,)
# why: This would be so if both were walked through in step. None says that ys is not walked through: each example gets
#   all of it.

# %% wrong
# fill: (2,)
# fill: (3,)
# why: y is whole, so x + y has two elements, for each of the three examples.

# %% wrong
# fill: (2,)
# fill: (2, 3)
# why: The axis of the examples comes first, as long as nothing else is said: three examples, each with two numbers.

# %% wrong
# fill: ()
# fill: (3, 2)
# why: None is not a loop of its own. It leaves the argument as it is: y has the shape of ys.
