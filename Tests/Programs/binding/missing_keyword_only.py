def f(*, left, right):
    pass
f()
# expect error: TypeError: f() missing 2 required keyword-only arguments: 'left' and 'right'
