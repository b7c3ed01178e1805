# What a `try` deletes is unbound in its handlers, and in what comes behind them.
def used_in_handler(u):
    try:
        del u
        print(u)
    except ValueError:
        pass
    except Exception as error:
        print(type(error).__name__, u)


def used_behind(u):
    try:
        del u
        1 / 0
    except ZeroDivisionError:
        print('caught')
    return u


def used_in_finally(u):
    try:
        try:
            raise ValueError
        except ValueError as v:
            del u
            1 / 0
    finally:
        try:
            print(u)
        except UnboundLocalError as error:
            print(error)


def name_of_handler():
    v = 1
    try:
        try:
            raise ValueError
        except ValueError as v:
            1 / 0
    finally:
        try:
            print(v)
        except UnboundLocalError as error:
            print(error)


for function in used_in_handler, used_behind, used_in_finally, lambda _: name_of_handler():
    try:
        print(function(1))
    except Exception as error:
        print(type(error).__name__, error)
# expect: UnboundLocalError cannot access local variable 'u' where it is not associated with a value
# expect: caught
# expect: UnboundLocalError cannot access local variable 'u' where it is not associated with a value
# expect: cannot access local variable 'u' where it is not associated with a value
# expect: ZeroDivisionError division by zero
# expect: cannot access local variable 'v' where it is not associated with a value
# expect: ZeroDivisionError division by zero
