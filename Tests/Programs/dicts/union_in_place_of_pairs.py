# `|=` takes what `update` takes; `|` takes dicts alone.
d = {'a': 1}
d |= [('b', 2), 'cd']
print(d)
for other in (1, 'x'), 'x', 5, [(1,)], None:
    try:
        d |= other
    except Exception as error:
        print(type(error).__name__, error)
try:
    d | [('b', 2)]
except TypeError as error:
    print(error)
