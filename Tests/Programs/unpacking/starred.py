first, *middle, last = range(5)
print(first, middle, last)  # expect: 0 [1, 2, 3] 4
head, *tail = "x"
print(head, tail)  # expect: x []
*init, end = [1]
print(init, end)  # expect: [] 1
