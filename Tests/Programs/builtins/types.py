print(type(1), type("a"), type(None).__name__, isinstance(True, int), isinstance(1.0, (int, float)), type([]) is list)
# expect: <class 'int'> <class 'str'> NoneType True True True
print(callable(len), hasattr("a", "upper"), getattr("ab", "upper")())  # expect: True True AB
