# title: From a list to an array
# chapter: Arrays, shapes, axes
# kind: fill
# goal: `fahrenheit` gets a list of temperatures and is to return an array: 1.8 times the temperature, plus 32. Write it
#   without a loop.
# picture:
#   celsius  a list of n numbers   →   [n]   an array of n numbers
# rules: no loop
# check: fahrenheit(celsius)
#   celsius = [float, float, float]
# check: fahrenheit(celsius)
#   celsius = [float, float, float, float, float]
# hint: Lists do not compute, arrays do. What makes an array out of a list?
# hint: `array([1.0, 2.0])` is an array. An operator between an array and a number works on every element.
# hint: Write `array(celsius) * ... + ...`.
# further: `print(array([1, 2]) * 1.8)`. Which kind of numbers comes out, and which went in?

# %% template
def fahrenheit(celsius):
    return ___

print(fahrenheit([0.0, 20.0, 37.5]))

# %% solution
# fill: array(celsius) * 1.8 + 32
# why: `array` turns the list into an array. Each operator then works on all elements, and there is no loop to write.

# %% wrong
# fill: celsius * 1.8 + 32
# why: celsius is still a list, and a list can only be repeated, a whole number of times. Make an array of it first.

# %% wrong
# fill: [c * 1.8 + 32 for c in celsius]
# why: The numbers are right, but they lie in a list again. What is wanted is an array, and that needs no loop.
