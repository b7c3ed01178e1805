# title: A function that makes a function
# kind: fill
# goal: `shifted(f, amount)` is to return a new function: it does what f does, and adds the amount. Fill in what the new
#   function returns, and what `shifted` returns.
# picture:
#   f   x → f(x)        shifted(f, 10)   x → f(x) + 10
# check: shifted(lambda x: x * x, amount)(x)
#   amount = float
#   x = float
# check: shifted(abs, amount)(x)
#   amount = float
#   x = float
# hint: Functions are values: they can be handed over, and they can be returned. Who calls whom, and when?
# hint: The inner function calls f with its own x. The outer one does not call anything: it gives back what it has made.
# hint: Inside: `f(x) + amount`. And below: the name of the inner function, without parentheses.
# further: `vmap` is such a function: it gets a function and returns one. What would `shifted(shifted(f, 1), 2)` do?

# %% template
def shifted(f, amount):
    def new(x):
        return ___
    return ___

print(shifted(lambda x: x * x, 10)(3))

# %% solution
# fill: f(x) + amount
# fill: new
# why: `new` without parentheses is the function itself. Whoever called `shifted` has it now, and calls it later:
#   `shifted(f, 10)(3)` has two pairs of parentheses, because there are two calls.

# %% wrong
# fill: f(x) + amount
# fill: new(x)
# why: The parentheses would call the new function at once, and there is no x yet. Return the function itself: its name.

# %% wrong
# fill: f + amount
# fill: new
# why: f is a function, and a function plus a number is nothing. Call it first: f(x) is a number.

# %% wrong
# fill: f(x + amount)
# fill: new
# why: This adds the amount before f is called. The goal is to add it to what f gives.
