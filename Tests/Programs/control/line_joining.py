total = 1 + \
    2
values = [
    1,  # a comment
    2,
]
print(total, values)  # expect: 3 [1, 2]
