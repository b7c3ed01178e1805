stack = [1, 0, 2, 3]
it = iter(stack.pop, 0)
print(list(it), list(it), stack)  # expect: [3, 2] [] [1]
iter(5, 0)
# expect error: TypeError: iter(v, w): v must be callable
