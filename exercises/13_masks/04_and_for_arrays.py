# title: And, for arrays
# kind: repair
# goal: `inside` is to say for each number whether it lies between -1 and 1. The word `and` wants one truth; find what
#   does it for every element.
# picture:
#   x  [n]   →   [n]    1 inside, 0 outside
# rules: no loop
# check: inside(x)
#   x = float[n]
# check: vmap(inside)(xs)
#   xs = float[n, d]
# fails: one element
# hint: Each comparison is right by itself and gives a mask. What puts two masks together, element by element?
# hint: For arrays, `&` is "and", `|` is "or", `~` is "not". They bind more tightly than `>`, so comparisons need
#   parentheses.
# hint: where((x > -1) & (...), 1.0, 0.0)
# further: `-1 < x < 1` does not work either, for Python reads it with an `and`. Write "outside" in two ways: with `|`,
#   and with `~`.

# %% template
def inside(x):
    return where(x > -1 and x < 1, 1.0, 0.0)

print(inside(array([-3.0, 0.5, 2.0])))

# %% solution
# why: `and` is a decision, like `if`: it asks the left side for one truth. `&` is an operation: it works on every
#   element. The parentheses are needed, because without them `&` would come before the comparisons.
def inside(x):
    return where((x > -1) & (x < 1), 1.0, 0.0)

print(inside(array([-3.0, 0.5, 2.0])))

# %% wrong
# why: Without parentheses `&` comes first: this reads x > (-1 & x) < 1.
def inside(x):
    return where(x > -1 & x < 1, 1.0, 0.0)

print(inside(array([-3.0, 0.5, 2.0])))

# %% wrong
# why: `|` is "or": every number is greater than -1 or less than 1.
def inside(x):
    return where((x > -1) | (x < 1), 1.0, 0.0)
