# title: What 0 stands for
# kind: predict
# goal: And in_axes=0? It is short for (0, 0), and reaches every array in both arguments. Write down the size of axis 0
#   of each of them, in their order.
# picture:
#   params       [3, 2] [3]   [5, 3] [5]
#   input_batch  [2, 2]
# check: sizes
# hint: There are five arrays. Axis 0 is the first number of each shape.
# hint: W and b of the first layer both begin with the size of what goes out: 3. Then the second layer, then the batch.
# hint: [3, 3, 5, ...]
# further: Can you choose dims so that all five sizes agree? Then in_axes=0 would run, and give each example other
#   weights.

# %% template
# vmap(predict, in_axes=0)(params, input_batch)

sizes = ___   # the sizes of the five mapped axes

# %% solution
# fill: [3, 3, 5, 5, 2]
# why: All mapped axes must have the same size, because they are walked through in step. These do not, and that is what
#   the message says, V003: it shows the sizes and offers (None, 0).

# %% wrong
# fill: [2, 2, 3, 3, 2]
# why: These are mostly last axes. Axis 0 of W is the size of what goes out, and b has only that one.

# %% wrong
# fill: [3, 5, 2]
# why: One number in in_axes reaches every array, the bs as well. There are five.

# %% wrong
# fill: [2, 2]
# why: A list of pairs has no axes. vmap goes into it and looks at the arrays there, each by itself.
