print("hello".find("l"), "hello".rfind("l"), "hello".find("x"), "hello".find("l", 3), "hello".find("l", -2), "hello".find("lo", 0, 4))
# expect: 2 3 -1 3 3 -1
print("hello".index("lo"), "hello".rindex("l"), "hello".find(""), "hello".rfind(""), "hello".find("", 9), "abc".find("c", None, -1))
# expect: 3 3 0 5 -1 -1
print("banana".count("a"), "banana".count("ana"), "banana".count(""), "banana".count("a", 2, 5), "naïve ï".count("ï"))
# expect: 3 1 7 1 2
print("naïve".find("v"), "naïve".rfind("ï"), "a🐍b🐍".rfind("🐍"), "a🐍b".find("b", 2), "aaa".rfind("aa"))
# expect: 3 2 3 2 1
print("abc".startswith("ab"), "abc".startswith(("x", "a")), "abc".startswith("b", 1), "abc".endswith("b", 0, 2), "abc".endswith(()))
# expect: True True True True False
print("".startswith(""), "abc".startswith("", 3), "abc".startswith("", 4), "café".endswith("é"), "abc".endswith(("c", 1)))
# expect: True True False True True
