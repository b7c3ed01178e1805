print({3, 11, 19, 27})  # expect: {19, 3, 11, 27}
s = set(range(1, 4))
s.remove(1)
s.add(9)
print(s)  # expect: {9, 2, 3}
