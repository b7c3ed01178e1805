from functools import wraps
def logged(f):
    @wraps(f)
    def inner(*args):
        print("call", f.__name__, args)
        return f(*args)
    return inner
@logged
def add(a, b):
    "Adds."
    return a + b
print(add(1, 2), add.__name__, add.__doc__)
# expect: call add (1, 2)
# expect: 3 add Adds.
