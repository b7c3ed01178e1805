def attempt(*arguments):
    try:
        print(pow(*arguments))
    except TypeError as error:
        print(error)


attempt((1, 2), 1.5, 3)  # expect: pow() 3rd argument not allowed unless all arguments are integers
attempt(1, 2, 1.5)  # expect: pow() 3rd argument not allowed unless all arguments are integers
attempt("a", 2, 3)  # expect: unsupported operand type(s) for ** or pow(): 'str', 'int', 'int'
attempt(1, 2, (1,))  # expect: unsupported operand type(s) for ** or pow(): 'int', 'int', 'tuple'
attempt(7, 100, 13)  # expect: 9
