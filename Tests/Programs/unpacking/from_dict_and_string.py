x, y = {"k": 1, "l": 2}
a, b, c = "abc"
print(x, y, a, b, c)  # expect: k l a b c
