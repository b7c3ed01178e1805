def sign(x):
    if x < 0:
        return "-"
    elif x == 0:
        return "0"
    else:
        return "+"
print([sign(x) for x in (-2, 0, 3)])  # expect: ['-', '0', '+']
