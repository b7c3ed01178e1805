t = ([1], 2)
t[0].append(3)
print(t)  # expect: ([1, 3], 2)
t[0] += [4]
# expect error: TypeError: 'tuple' object does not support item assignment
