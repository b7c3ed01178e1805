items = [64, 1, 33, 9, 17, 25, 3]
print(list(set(items)), list(set(set(items))), list(set(dict.fromkeys(items))))
# expect: [64, 1, 33, 3, 9, 17, 25] [64, 1, 33, 3, 17, 9, 25] [64, 1, 33, 17, 3, 9, 25]
print(list({64} | set(items)), list({64}.union(items)), list(set(range(40, 30, -1)) - {33}))
# expect: [64, 1, 33, 3, 9, 17, 25] [64, 1, 33, 3, 9, 17, 25] [32, 34, 35, 36, 37, 38, 39, 40, 31]
a = set(items)
print(list(a | a), list(a & a), list(a ^ {1, 5}))
# expect: [64, 1, 33, 3, 17, 9, 25] [64, 1, 33, 3, 17, 9, 25] [64, 33, 3, 5, 9, 17, 25]
