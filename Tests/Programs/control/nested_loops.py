for i in range(3):
    for j in range(3):
        if j == 2:
            break
        if i == j:
            continue
        print(i, j)
    else:
        print("unreached")
# expect: 0 1
# expect: 1 0
# expect: 2 0
# expect: 2 1
