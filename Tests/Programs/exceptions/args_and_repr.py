e = ValueError("a", 1)
print(e.args, str(e), repr(e), repr(ValueError("x")), str(KeyError("k")), [str(ValueError())])
# expect: ('a', 1) ('a', 1) ValueError('a', 1) ValueError('x') 'k' ['']
