def change(xs, x):
    xs.append(x)
    xs = ["new"]
    return xs
mine = []
print(change(mine, 1), mine)  # expect: ['new'] [1]
