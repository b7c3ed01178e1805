# title: The first vmap
# chapter: vmap
# kind: fill
# goal: `length` is written for one vector. Make from it a function that returns the length of each row of a batch, with
#   `vmap`.
# picture:
#   length     [d]      →   one number
#   lengths    [n, d]   →   [n]
# rules: keep length, one vmap, no loop
# check: lengths(xs)
#   xs = float[n, d]
# hint: vmap gets a function and returns a function. Which one do you give it?
# hint: What vmap returns takes a batch, and does for each row what the function does for one vector.
# hint: `vmap(...)`, with the name of the function, without parentheses behind it.
# further: What is `lengths(ones(3))`? Each row is now a single number. Try it.

# %% template
def length(v):
    return sqrt((v ** 2).sum())

lengths = ___

print(lengths(array([[3.0, 4.0], [6.0, 8.0]])))

# %% solution
# fill: vmap(length)
# why: `vmap(length)` is a new function. It takes its examples from axis 0 of its argument, gives each to `length`, and
#   puts the results along axis 0. The axis of the examples is there before and after; inside of `length` it is not.

# %% wrong
# fill: length
# why: This is `length` itself. Given a batch, it adds up all the squares and returns one number.

# %% wrong
# fill: vmap(length())
# why: The parentheses call `length` at once, without a vector. vmap wants the function, not a result: write its name
#   alone.

# %% wrong
# fill: vmap(length)(xs)
# why: There is no xs here yet. `lengths` is to be a function: the batch comes later, when somebody calls it.
