# title: How often does it run?
# kind: predict
# goal: `look` writes down the shape it sees, each time that it is called. Say how many shapes stand in the list after
#   the vmap, and which one is the first.
# picture:
#   xs  [4, 3]
# check: (calls, shape)
# hint: With the loop, `look` was called 4 times. Is vmap a loop?
# hint: vmap calls the function with something that stands for one example, whichever it is. The operations inside then
#   work on all examples at once.
# hint: Once. And it sees what one example has: a row, so the shape is (..., ).
# further: Put `print(v)` into a function under vmap. What could it print, when v stands for every row?

# %% template
seen = []

def look(v):
    seen.append(v.shape)
    return v.sum()

vmap(look)(ones((4, 3)))

calls = ___   # len(seen)
shape = ___   # seen[0]

# %% solution
# fill: 1
# fill: (3,)
# why: The function runs once, for all examples together: that is why vmap is fast, however many there are. But each
#   value looks from inside as it would for one example: v has the shape (3,).

# %% wrong
# fill: 4
# fill: (3,)
# why: A loop would call it 4 times. vmap calls it once, and its operations do the work for all rows at the same time.

# %% wrong
# fill: 1
# fill: (4, 3)
# why: The function runs once, but it does not see the batch: it is written for one example, and that is what it sees.

# %% wrong
# fill: 3
# fill: (4,)
# why: vmap takes the examples from axis 0: there are 4, and each is a row of 3. And it is no loop: the function runs
#   once.
