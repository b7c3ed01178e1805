break
# expect error: SyntaxError
