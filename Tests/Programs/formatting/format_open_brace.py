"a { b".format()
# expect error: ValueError: expected '}' before end of string
