s = set([0, 8, 16, 24])
s.discard(8)
s.discard(0)
s.add(32)
print(list(s), s.pop(), s.pop())  # expect: [32, 16, 24] 32 16
