d = {"a": 1, "b": 2}
keys = d.keys()
d["c"] = 3
print(keys, d.values(), d.items(), "c" in keys, keys & {"a", "z"}, list(reversed(d)))
# expect: dict_keys(['a', 'b', 'c']) dict_values([1, 2, 3]) dict_items([('a', 1), ('b', 2), ('c', 3)]) True {'a'} ['c', 'b', 'a']
