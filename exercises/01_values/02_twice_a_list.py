# title: Twice a list
# kind: predict
# goal: A list is a row of values, not one mathematical object. Say which list `ys` is, before Axle tells you.
# picture:
#   xs  [1, 2, 3]   a list of three numbers
#   2 * xs          what may that be?
# check: answer
# hint: Axle follows Python here. What can it mean to take a list two times?
# hint: For lists, `+` puts one behind the other: [1, 2] + [3] is [1, 2, 3]. And `2 * xs` is `xs + xs`.
# hint: It has six elements: [1, 2, 3, ...].
# further: What are `[1, 2] + [10, 20]` and `array([1, 2]) + array([10, 20])`? Try both at the prompt.

# %% template
xs = [1, 2, 3]
ys = 2 * xs

answer = ___   # the list ys, written out

# %% solution
# fill: [1, 2, 3, 1, 2, 3]
# why: A list does not compute with its elements. `2 * xs` puts two copies behind one another. Arrays, in the next
#   chapter, do compute.

# %% wrong
# fill: [2, 4, 6]
# why: That is what an array would do. A list only holds values: multiplied by 2 it is there twice.

# %% wrong
# fill: [[1, 2, 3], [1, 2, 3]]
# why: The copies are joined into one list, as with `xs + xs`. They do not become lists within a list.

# %% wrong
# fill: 12
# why: Nothing is added up here. The result is a list again.
