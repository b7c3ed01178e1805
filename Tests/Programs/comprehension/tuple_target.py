print([a + b for a, b in zip([1, 2], [10, 20])], [k for k, *_ in [(1, 2, 3), (4, 5)]])
# expect: [11, 22] [1, 4]
