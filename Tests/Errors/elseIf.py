x = 1
if x:
    print(1)
else if x == 2:
    print(2)
