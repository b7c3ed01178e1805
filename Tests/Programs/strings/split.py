print("a b  c".split(), "a b  c".split(" "), " a b c ".split(None, 1), "a,b,c".split(",", 1), "".split(), "".split(","))
# expect: ['a', 'b', 'c'] ['a', 'b', '', 'c'] ['a', 'b c '] ['a', 'b,c'] [] ['']
print("a b  c".rsplit(None, 1), "a,b,c".rsplit(",", 1), "a--b--c".split("--"), "aXbX".split("X"), "a b c".split(maxsplit=1))
# expect: ['a b', 'c'] ['a,b', 'c'] ['a', 'b', 'c'] ['a', 'b', ''] ['a', 'b c']
print("é\u3000b".split(), "éxé".split("é"), "a\tb\nc\x1cd".split(), "a,b".split(sep=",", maxsplit=0))
# expect: ['é', 'b'] ['', 'x', ''] ['a', 'b', 'c', 'd'] ['a,b']
print("a\nb\r\nc\rd".splitlines(), "a\nb\n".splitlines(keepends=True), "a\n\nb".splitlines(), "é\u2028b".splitlines(), "".splitlines())
# expect: ['a', 'b', 'c', 'd'] ['a\n', 'b\n'] ['a', '', 'b'] ['é', 'b'] []
print("k=v=w".partition("="), "k=v=w".rpartition("="), "kv".partition("="), "kv".rpartition("="), "éx".partition("x"))
# expect: ('k', '=', 'v=w') ('k=v', '=', 'w') ('kv', '', '') ('', '', 'kv') ('é', 'x', '')
