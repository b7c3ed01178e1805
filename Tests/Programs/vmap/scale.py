def scale(x, k=2):
    return x * k
print(vmap(scale)(arange(3)))  # expect: [0 2 4]
