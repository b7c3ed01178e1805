d = {"n": [1]}
def key():
    print("key")
    return "n"
d[key()] += [2]  # expect: key
print(d)  # expect: {'n': [1, 2]}
