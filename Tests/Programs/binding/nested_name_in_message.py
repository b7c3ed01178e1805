def outer():
    def inner(x):
        pass
    inner(1, 2)
outer()
# expect error: TypeError: outer.<locals>.inner() takes 1 positional argument but 2 were given
