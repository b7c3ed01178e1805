d = {"b": 1, "a": 2}
d["c"] = 3
d["b"] = 4
del d["a"]
d["a"] = 5
print(d, list(d), list(d.values()), list(d.items()))
# expect: {'b': 4, 'c': 3, 'a': 5} ['b', 'c', 'a'] [4, 3, 5] [('b', 4), ('c', 3), ('a', 5)]
