it = iter([1, 2])
print(next(it), next(it), next(it, "empty"))  # expect: 1 2 empty
next(it)
# expect error: StopIteration
