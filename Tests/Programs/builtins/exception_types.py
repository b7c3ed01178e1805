try:
    raise FileNotFoundError("no such file")
except OSError as error:
    print(repr(error))
# expect: FileNotFoundError('no such file')
print(issubclass(TabError, SyntaxError), issubclass(BrokenPipeError, ConnectionError), DeprecationWarning)
# expect: True True <class 'DeprecationWarning'>
