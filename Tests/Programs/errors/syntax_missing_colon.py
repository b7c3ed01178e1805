if True
    print(1)
# expect error: SyntaxError
