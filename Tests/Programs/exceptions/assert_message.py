x = 3
assert x == 3, "not shown"
assert x > 5, f"x is {x}"
# expect error: AssertionError: x is 3
