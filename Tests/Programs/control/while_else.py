n = 0
while n < 3:
    n += 1
    if n == 5:
        break
else:
    print("no break", n)
# expect: no break 3
