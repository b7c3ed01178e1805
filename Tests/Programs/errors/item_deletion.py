# The words differ by what is between the brackets.
for thing in (1, 2), 'ab', range(3), {1}, frozenset(), 5, None:
    for key in 0, 'a', 1.5, True:
        try:
            del thing[key]
        except TypeError as error:
            print(error)
# expect: 'tuple' object doesn't support item deletion
# expect: 'tuple' object does not support item deletion
# expect: 'tuple' object does not support item deletion
# expect: 'tuple' object doesn't support item deletion
# expect: 'str' object doesn't support item deletion
# expect: 'str' object does not support item deletion
# expect: 'str' object does not support item deletion
# expect: 'str' object doesn't support item deletion
# expect: 'range' object doesn't support item deletion
# expect: 'range' object does not support item deletion
# expect: 'range' object does not support item deletion
# expect: 'range' object doesn't support item deletion
# expect: 'set' object doesn't support item deletion
# expect: 'set' object does not support item deletion
# expect: 'set' object does not support item deletion
# expect: 'set' object doesn't support item deletion
# expect: 'frozenset' object doesn't support item deletion
# expect: 'frozenset' object does not support item deletion
# expect: 'frozenset' object does not support item deletion
# expect: 'frozenset' object doesn't support item deletion
# expect: 'int' object does not support item deletion
# expect: 'int' object does not support item deletion
# expect: 'int' object does not support item deletion
# expect: 'int' object does not support item deletion
# expect: 'NoneType' object does not support item deletion
# expect: 'NoneType' object does not support item deletion
# expect: 'NoneType' object does not support item deletion
# expect: 'NoneType' object does not support item deletion
