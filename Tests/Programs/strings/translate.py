table = str.maketrans("abc", "xyz", "d")
print("abcd".translate(table), table, str.maketrans({"a": "1", 98: None}))
# expect: xyz {97: 120, 98: 121, 99: 122, 100: None} {97: '1', 98: None}
print("aéb".translate({97: "AA", 233: 101, 98: None}), "ab".translate(["?"] * 98))  # expect: AAe ?b
