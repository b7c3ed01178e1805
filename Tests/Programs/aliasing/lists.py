a = [1, 2]
b = a
c = a[:]
a += [3]
a = a + [4]
print(a, b, c)  # expect: [1, 2, 3, 4] [1, 2, 3] [1, 2]
