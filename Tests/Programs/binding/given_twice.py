def f(a, b):
    pass
f(1, 2, a=3)
# expect error: TypeError: f() got multiple values for argument 'a'
