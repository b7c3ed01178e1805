# `|=` takes what `update` takes; `|` takes dicts alone.
d = {'a': 1}
d |= [('b', 2), 'cd']
print(d)  # expect: {'a': 1, 'b': 2, 'c': 'd'}
for other in (1, 'x'), 'x', 5, [(1,)], None:
    try:
        d |= other
    except Exception as error:
        print(type(error).__name__, error)
# expect: TypeError cannot convert dictionary update sequence element #0 to a sequence
# expect: ValueError dictionary update sequence element #0 has length 1; 2 is required
# expect: TypeError 'int' object is not iterable
# expect: ValueError dictionary update sequence element #0 has length 1; 2 is required
# expect: TypeError 'NoneType' object is not iterable
try:
    d | [('b', 2)]
except TypeError as error:
    print(error)
# expect: unsupported operand type(s) for |: 'dict' and 'list'
