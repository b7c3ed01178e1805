print(list(map(str.upper, ["a", "b"])), sorted(["b", "A", "c"], key=str.lower), str.join("-", "ab"), str.split("a b"))
# expect: ['A', 'B'] ['A', 'b', 'c'] a-b ['a', 'b']
print(list(map("<{}>".format, [1, 2])), dict.fromkeys("ab", 0), list(map(list.count, [[1, 1]], [1])))
# expect: ['<1>', '<2>'] {'a': 0, 'b': 0} [2]
str.upper(5)
# expect error: TypeError: descriptor 'upper' for 'str' objects doesn't apply to a 'int' object
