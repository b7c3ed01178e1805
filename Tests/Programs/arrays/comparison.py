x = arange(4)
print(x > 1, x == 2, (x > 0) & (x < 3), ~(x > 1))
# expect: [False False  True  True] [False False  True False] [False  True  True False] [ True  True False False]
