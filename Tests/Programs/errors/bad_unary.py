-"a"
# expect error: TypeError: bad operand type for unary -: 'str'
