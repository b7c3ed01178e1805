d = {"x": 1}
print(d.get("x"), d.get("y"), d.get("y", 0), d.setdefault("y", 5), d.pop("x"), d.pop("q", None), d)
# expect: 1 None 0 5 1 None {'y': 5}
d.update({"z": 1}, w=2)
print(d, d.popitem(), len(d), "z" in d, d.copy() == d)  # expect: {'y': 5, 'z': 1} ('w', 2) 2 True True
print(dict(a=1), dict([(1, 2)]), dict.fromkeys("ab", 0), {"a": 1} | {"b": 2})
# expect: {'a': 1} {1: 2} {'a': 0, 'b': 0} {'a': 1, 'b': 2}
