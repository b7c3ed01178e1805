from functools import partial, reduce
print(partial(reduce, lambda a, b: a + b)([1, 2, 3, 4]))  # expect: 10
print(list(map(partial(reduce, lambda a, b: a + b), [[1, 2, 3], [4, 5, 6]])))  # expect: [6, 15]
print(list(partial(map, lambda a: sum(a * b for b in (1, 2)))([5, 6])))  # expect: [15, 18]
