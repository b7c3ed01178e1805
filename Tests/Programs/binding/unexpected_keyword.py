def f(a):
    pass
f(1, colour="red")
# expect error: TypeError: f() got an unexpected keyword argument 'colour'
