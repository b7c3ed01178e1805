print(", ".join(["a", "b", "c"]), "".join("abc"), "-".join(("x",)), "x".join(c for c in "abc"), "/".join({"k": 1, "l": 2}))
# expect: a, b, c abc x axbxc k/l
print(["".join([]), ",".join(["", ""]), "é".join(["a", "ü"]), "ab".join(map(str, range(3)))])
# expect: ['', ',', 'aéü', '0ab1ab2']
