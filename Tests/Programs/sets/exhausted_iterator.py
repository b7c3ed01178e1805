s, d = {1}, {1: 1}
its = [iter(s), iter(d), iter(d.items()), reversed(d)]
print([list(it) for it in its])  # expect: [[1], [1], [(1, 1)], [1]]
s.add(2)
d[2] = 2
print([list(it) for it in its[:3]])  # expect: [[], [], []]
