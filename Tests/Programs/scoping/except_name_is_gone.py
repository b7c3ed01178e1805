try:
    1 // 0
except ZeroDivisionError as error:
    print(error)
# expect: integer division or modulo by zero
print(error)
# expect error: NameError: name 'error' is not defined
