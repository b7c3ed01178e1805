@vmap
def square(x):
    return x * x
print(square(arange(4)))  # expect: [0 1 4 9]
