s = "  Hello, World  "
print(s.strip().lower(), s.strip().split(", "), "a,b,,c".split(","), " a  b ".split(), "abc".upper().center(9, "*"))
# expect: hello, world ['Hello', 'World'] ['a', 'b', '', 'c'] ['a', 'b'] ***ABC***
print("hello".find("l"), "hello".rfind("l"), "hello".index("e"), "hello".count("l"), "hello".replace("l", "L", 1))
# expect: 2 3 1 2 heLlo
print("x".join("abc"), "Abc".swapcase(), "a b".title(), "abc".startswith(("x", "ab")), "file.py".removesuffix(".py"))
# expect: axbxc aBC A B True file
print("a\nb\r\nc".splitlines(), "k=v=w".partition("="), "k=v=w".rpartition("="), "7".zfill(3), "ab".ljust(4) + "|")
# expect: ['a', 'b', 'c'] ('k', '=', 'v=w') ('k=v', '=', 'w') 007 ab  |
