x = [3, 1, 2]
try:
    x.sort(key=lambda i: x.append(i) or i)
except ValueError as error:
    print(error, x)
# expect: list modified during sort [1, 2, 3]
[1].sort(reverse="yes")
# expect error: TypeError: 'str' object cannot be interpreted as an integer
