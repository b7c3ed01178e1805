x = 1
del x
print(x)
# expect error: NameError: name 'x' is not defined
