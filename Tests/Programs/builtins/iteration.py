print(list(enumerate("ab", 1)), list(zip("ab", [1, 2, 3])), list(map(lambda x, y: x + y, [1, 2], [10, 20])))
# expect: [(1, 'a'), (2, 'b')] [('a', 1), ('b', 2)] [11, 22]
print(list(filter(None, [0, 1, "", "a"])), list(reversed([1, 2])), sorted("bca", reverse=True))
# expect: [1, 'a'] [2, 1] ['c', 'b', 'a']
