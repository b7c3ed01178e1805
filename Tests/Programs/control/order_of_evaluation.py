def p(x):
    print(x)
    return x
def f(*a, **k):
    return a, k
print(f(k=p(1), *[p(2)]))
# expect: 2
# expect: 1
# expect: ((2,), {'k': 1})
try:
    [1].apend(p("argument"))
except AttributeError as e:
    print(e)
# expect: 'list' object has no attribute 'apend'
def g(x):
    x += (x := 5)
    return x
print(g(1))  # expect: 6
