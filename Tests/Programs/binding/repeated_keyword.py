def f(**k):
    pass
f(x=1, **{"x": 2})
# expect error: TypeError: __main__.f() got multiple values for keyword argument 'x'
