print(["  a b\t\n".strip(), " a ".lstrip(), " a ".rstrip(), "xxaxx".strip("x"), "abcba".lstrip("ab"), "abcba".rstrip("ab")])
# expect: ['a b', 'a ', ' a', 'a', 'cba', 'abc']
print(["\u3000é\u3000".strip(), "éaé".strip("é"), "a".strip(""), "a".strip(None), "   ".strip(), "-1.50".rstrip("0")])
# expect: ['é', 'a', 'a', 'a', '', '-1.5']
print("test.py".removesuffix(".py"), "test.py".removeprefix("test"), "test".removeprefix("x"), "éa".removeprefix("é"))
# expect: test .py test a
