xs = list(range(6))
xs[1:3] = "abc"
print(xs)  # expect: [0, 'a', 'b', 'c', 3, 4, 5]
xs[::4] = [0, 0]
print(xs)  # expect: [0, 'a', 'b', 'c', 0, 4, 5]
del xs[2:4]
print(xs)  # expect: [0, 'a', 0, 4, 5]
xs[1:1] = [9]
print(xs)  # expect: [0, 9, 'a', 0, 4, 5]
