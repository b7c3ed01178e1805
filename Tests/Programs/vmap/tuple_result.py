low, high = vmap(lambda x: (x - 1, x + 1))(arange(3))
print(low, high)  # expect: [-1  0  1] [1 2 3]
