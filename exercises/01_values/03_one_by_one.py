# title: One by one
# kind: fill
# goal: `squares` gets a list of numbers and returns the list of their squares. Write what is to happen with each one of
#   them.
# picture:
#   xs  [a, b, c]   →   [a * a, b * b, c * c]
# check: squares(xs)
#   xs = [float, float, float, float]
# hint: What stands before `for` is worked out anew for each x. Which expression squares one number?
# hint: Two stars are a power: `3 ** 2` is 9.
# hint: Write `x ** ...`: x is one number of the list.
# further: Write `squares` with `for`, an empty list and `append`. Which of the two says more clearly what it does?

# %% template
def squares(xs):
    return [___ for x in xs]

print(squares([1, 2, 3]))

# %% solution
# fill: x ** 2
# why: The comprehension walks through the list, and x is one element at a time. It is a loop that collects results.
#   Keep it in mind: `vmap` will do the same for arrays, without a loop.

# %% wrong
# fill: xs ** 2
# why: xs is the whole list, and a list has no power. Inside, x is the one element whose turn it is.

# %% wrong
# fill: x * 2
# why: That doubles. A square is a number times itself.

# %% wrong
# fill: [x ** 2]
# why: The brackets around the whole line make the list already. Brackets around one square make a list within the list.
