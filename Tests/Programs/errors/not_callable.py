x = 3
x()
# expect error: TypeError: 'int' object is not callable
