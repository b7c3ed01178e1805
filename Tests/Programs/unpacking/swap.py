a, b = 1, 2
a, b = b, a
print(a, b)  # expect: 2 1
xs = [0, 1, 2]
i = 0
i, xs[i] = 2, "set"
print(i, xs)  # expect: 2 [0, 1, 'set']
