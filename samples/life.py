# The game of life on a small torus: a set of living cells, and one comprehension for the rule.
HEIGHT, WIDTH = 6, 8


def neighbours(cell):
    row, column = cell
    steps = [(r, c) for r in (-1, 0, 1) for c in (-1, 0, 1) if (r, c) != (0, 0)]
    return [((row + r) % HEIGHT, (column + c) % WIDTH) for r, c in steps]


def generation(living):
    counts = {}
    for cell in living:
        for other in neighbours(cell):
            counts[other] = counts.get(other, 0) + 1
    return {cell for cell, n in counts.items() if n == 3 or (n == 2 and cell in living)}


def show(living):
    for row in range(HEIGHT):
        print("".join("#" if (row, column) in living else "." for column in range(WIDTH)))


glider = {(0, 1), (1, 2), (2, 0), (2, 1), (2, 2)}
for step in range(5):
    if step % 2 == 0:
        print("generation", step)
        show(glider)
    glider = generation(glider)
print(len(glider), "cells live on")
