g = lambda x: x
g()
# expect error: TypeError: <lambda>() missing 1 required positional argument: 'x'
