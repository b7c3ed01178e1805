try:
    try:
        {}["k"]
    except KeyError as e:
        raise ValueError("no k") from e
except ValueError as e:
    print(e, repr(e.__cause__))
# expect: no k KeyError('k')
