def f():
    nonlocal x
# expect error: SyntaxError
f()
