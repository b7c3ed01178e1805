print(bytes, memoryview, property, object, isinstance(1, (bytes, complex)), isinstance(None, object))
# expect: <class 'bytes'> <class 'memoryview'> <class 'property'> <class 'object'> False True
print(type(None)(), type(...)())  # expect: None Ellipsis
