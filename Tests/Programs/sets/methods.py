s = {3}
s.add(1)
s.update([2, 3], (5,))
s.discard(9)
s.remove(5)
print(sorted(s), len(s), sorted(s.union({8})), s.issubset(range(9)))  # expect: [1, 2, 3] 3 [1, 2, 3, 8] True
s.remove(7)
# expect error: KeyError: 7
