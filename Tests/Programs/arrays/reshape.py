x = arange(6)
print(x.reshape(2, 3), x.reshape((3, -1)), x.reshape(-1, 1).shape)
# expect: [[0 1 2]
# expect:  [3 4 5]] [[0 1]
# expect:  [2 3]
# expect:  [4 5]] (6, 1)
