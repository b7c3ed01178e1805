def f(xs):
    return [x + len(xs) for x in xs]
print(f([1, 2, 3]))  # expect: [4, 5, 6]
