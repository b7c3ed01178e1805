def f():
    len = lambda x: "mine"
    return len([1, 2])
print(f(), len([1, 2]))  # expect: mine 2
