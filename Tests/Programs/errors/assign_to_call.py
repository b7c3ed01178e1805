f() = 1
# expect error: SyntaxError
