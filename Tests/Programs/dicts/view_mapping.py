d = {1: 2}
mapping = d.keys().mapping
d[3] = 4
print(mapping, mapping[3], 1 in mapping, mapping == d, list(mapping.items()))
# expect: {1: 2, 3: 4} 4 True True [(1, 2), (3, 4)]
