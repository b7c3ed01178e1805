f = frozenset()
for i in range(40):
    f = frozenset([f, frozenset([f])])
print(len(f), hash(f) == hash(frozenset(f)))  # expect: 2 True
