def tag(name):
    def wrap(f):
        return lambda *a: f"<{name}>{f(*a)}</{name}>"
    return wrap
@tag("b")
@tag("i")
def greet(who):
    return f"hi {who}"
print(greet("you"))  # expect: <b><i>hi you</i></b>
