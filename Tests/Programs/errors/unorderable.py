3 < "4"
# expect error: TypeError: '<' not supported between instances of 'int' and 'str'
