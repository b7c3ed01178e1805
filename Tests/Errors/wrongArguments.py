def scale(x, *, factor):
    return x * factor
scale(1, 2)
