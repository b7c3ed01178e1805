# title: Three numbers
# chapter: Values, functions, lists
# kind: fill
# goal: A function takes values and returns one. Let `mean3` return the sum of its three numbers, divided by 3.
# picture:
#   a  b  c   three numbers   →   one number
# check: mean3(a, b, c)
#   a = float
#   b = float
#   c = float
# hint: What stands behind `return` is what the function gives back. Which sum, divided by what?
# hint: Division comes before addition, as on paper: `a + b / 2` halves only b. Parentheses change that.
# hint: `return (a + b + c) / ...`: one number is still missing.
# further: Try `print(mean3)` without the parentheses. A function is a value too.

# %% template
def mean3(a, b, c):
    return ___

print(mean3(1, 2, 6))

# %% solution
# fill: (a + b + c) / 3
# why: The parentheses make the sum first; the division is then of the whole sum. With `/` the result is a float, even
#   where the numbers are ints.

# %% wrong
# fill: a + b + c / 3
# why: Division comes first: this divides only c. Put the sum in parentheses.

# %% wrong
# fill: (a + b + c) // 3
# why: `//` rounds down to a whole number. A mean need not be whole: use `/`.

# %% wrong
# fill: print((a + b + c) / 3)
# why: `print` shows a value to you and gives back None. `return` alone gives the value to whoever called.
