for i, (name, value) in enumerate({"a": 1, "b": 2}.items()):
    print(i, name, value)
# expect: 0 a 1
# expect: 1 b 2
