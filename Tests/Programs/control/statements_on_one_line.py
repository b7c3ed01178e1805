if True: x = 1; y = 2
for i in range(2): print(i, x + y)
# expect: 0 3
# expect: 1 3
