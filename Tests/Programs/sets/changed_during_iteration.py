s = {1, 2}
it = iter(s)
print(next(it), len(s))  # expect: 1 2
s.add(3)
next(it)
# expect error: RuntimeError: Set changed size during iteration
