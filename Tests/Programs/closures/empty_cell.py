def outer():
    def inner():
        return later
    print(inner())
    later = 1
outer()
# expect error: NameError: cannot access free variable 'later' where it is not associated with a value in enclosing scope
