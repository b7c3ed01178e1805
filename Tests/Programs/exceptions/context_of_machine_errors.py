try:
    try:
        1 / 0
    except ZeroDivisionError:
        [][0]
except IndexError as e:
    print(repr(e.__context__))
# expect: ZeroDivisionError('division by zero')
try:
    list(next(iter([])) for i in range(2))
except RuntimeError as e:
    print(e, repr(e.__cause__))
# expect: generator raised StopIteration StopIteration()
