def f(a, *rest, key="k", **more):
    return a, rest, key, more
print(f(1))  # expect: (1, (), 'k', {})
print(f(1, 2, 3, key=4, z=5))  # expect: (1, (2, 3), 4, {'z': 5})
print(f(*[1, 2], **{"key": 0, "y": 6}))  # expect: (1, (2,), 0, {'y': 6})
