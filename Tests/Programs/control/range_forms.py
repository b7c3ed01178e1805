print(list(range(3)), list(range(2, 5)), list(range(5, 0, -2)), len(range(0, 10, 3)), 4 in range(0, 10, 2), range(5)[-1])
# expect: [0, 1, 2] [2, 3, 4] [5, 3, 1] 4 True 4
