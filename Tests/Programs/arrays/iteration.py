for row in array([[1, 2], [3, 4]]):
    print(row, row.shape)
# expect: [1 2] (2,)
# expect: [3 4] (2,)
a, b = array([5, 6])
print(a, b, int(a), float(b))  # expect: 5 6 5 6.0
