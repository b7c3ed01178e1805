def f():
print(1)
# expect error: IndentationError
