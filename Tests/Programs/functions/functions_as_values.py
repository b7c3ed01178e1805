ops = {"+": lambda a, b: a + b, "*": lambda a, b: a * b}
print([ops[o](3, 4) for o in "+*"], (lambda *a, **k: (a, k))(1, x=2))  # expect: [7, 12] ((1,), {'x': 2})
